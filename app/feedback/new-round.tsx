import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { RoundFields } from "./round-fields.tsx";
import { newRoundForm } from "./round-form.server.ts";
import { choicesOfCohort, openNewRound, setUpRound } from "./rounds.server.ts";

export const meta = titled("Set up a round of feedback");

export const loader = signedIn((actor, { params }) => openNewRound(actor, params.cohortId));

export const action = signedInForm(
  async (actor, { params }) => {
    const { cohort, offered } = await choicesOfCohort(actor, params.cohortId);
    return newRoundForm(cohort, offered);
  },
  async (actor, { params }, value) => {
    const id = await setUpRound(actor, params.cohortId, value);
    return done(`/feedback-rounds/${id}`, "The round is set up. Its fellows can name raters now.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewRound() {
  const { cohort, number, questionnaires, usual } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}/feedback-rounds`}>{cohort.name}</Link>
      </p>
      <h1>Set up round {number} of 360° feedback</h1>
      <p className="app-lead">
        Every fellow whose year has not ended takes part. Nobody is written to before you approve
        whom they name.
      </p>
      <p>Days are those of {cohort.zone}.</p>
      <Form method="post">
        <input {...hidden("number", answer, number)} />
        <RoundFields round={usual} questionnaires={questionnaires} answer={answer} />
        <Button type="submit">Set the round up</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}/feedback-rounds`}>Back to the cohort’s rounds</Link>
    </>
  );
}
