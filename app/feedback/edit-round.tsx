import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { RoundFields } from "./round-fields.tsx";
import { roundForm } from "./round-form.server.ts";
import { changeRound, choicesOfRound, openRound } from "./rounds.server.ts";

export const meta = titled("Change a round of feedback");

export const loader = signedIn((actor, { params }) => openRound(actor, params.roundId));

export const action = signedInForm(
  async (actor, { params }) => {
    const { cohort, offered } = await choicesOfRound(actor, params.roundId);
    return roundForm(cohort, offered);
  },
  async (actor, { params }, value, refuse) => {
    const refused = await changeRound(actor, params.roundId, value);
    if (Object.keys(refused).length > 0) return refuse(refused);
    return done(`/feedback-rounds/${params.roundId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditRound() {
  const { id, number, cohort, questionnaires, round, isUnderWay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/feedback-rounds/${id}`}>{cohort.name}</Link>
      </p>
      <h1>Change round {number}</h1>
      {isUnderWay && (
        <p className="nhsuk-inset-text">
          Raters have been asked, and were told until when and by which questions they answer. So
          the questionnaire stays, and days only move later.
        </p>
      )}
      <p>Days are those of {cohort.zone}.</p>
      <Form method="post">
        <RoundFields round={round} questionnaires={questionnaires} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/feedback-rounds/${id}`}>Back, changing nothing</Link>
    </>
  );
}
