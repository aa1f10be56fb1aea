import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { openNewDecision, writeDecision } from "./decisions.server.ts";
import { decisionForm } from "./note-forms.server.ts";

export const meta = titled("Write down a decision");

export const loader = signedIn((actor, { params }) => openNewDecision(actor, params.challengeId));

export const action = signedInForm(
  async (actor, { params }) =>
    decisionForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params: { challengeId } }, value) => {
    await writeDecision(actor, challengeId, value);
    return done(`/challenges/${challengeId}/decisions`, "Written down.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewDecision() {
  const { id, title, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const decision = { what: "", on: today, byWhom: "", why: "", instead: "", lookAgainOn: "" };
  return (
    <>
      <Problems of={answer} />
      <h1>Write down a decision</h1>
      <p className="app-soft">{title}</p>
      <Form method="post" noValidate>
        <DecisionFields decision={decision} answer={answer} />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${id}/decisions`}>Back, changing nothing</Link>
    </>
  );
}
