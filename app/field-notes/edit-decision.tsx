import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { changeDecision, findDecision } from "./decisions.server.ts";
import { changedDecisionForm } from "./note-forms.server.ts";

export const meta = titled("Change a decision");

export const loader = signedIn(async (actor, { params }) => {
  const { zone, ...found } = await findDecision(actor, params.challengeId, params.decisionId);
  const { challengeId, revision } = found;
  const { what, byWhom, why, instead, lookAgainOn } = found;
  const decision = {
    what,
    byWhom,
    why,
    instead,
    on: typedDay(found.on, zone),
    lookAgainOn: lookAgainOn ? typedDay(lookAgainOn, zone) : "",
  };
  return { challengeId, revision, decision };
});

export const action = signedInForm(
  async (actor, { params }) =>
    changedDecisionForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params: { challengeId, decisionId } }, value) => {
    await changeDecision(actor, challengeId, decisionId, value);
    return done(`/challenges/${challengeId}/decisions`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditDecision() {
  const { challengeId, revision, decision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change a decision</h1>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <DecisionFields decision={decision} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challengeId}/decisions`}>Back, changing nothing</Link>
    </>
  );
}
