import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ConnectionOf } from "./connection.tsx";
import { giveScores, openReview } from "./process-review.server.ts";
import { ends, leastAnswers, reviewQuestions, scores } from "./review-questions.ts";
import { scoresForm } from "./room-forms.ts";

export const meta = titled("Process review");

export const loader = signedIn((actor, { params }) => openReview(actor, params.meetingId));

export const action = signedInForm(scoresForm, async (actor, { params }, value) => {
  await giveScores(actor, params.meetingId, value);
  return done(`/meetings/${params.meetingId}/room`, "Your scores are counted.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ProcessReview() {
  const { meetingId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <ConnectionOf meetingId={meetingId} />
      <h1>How did you work together?</h1>
      <p className="app-lead">
        From {scores[0]} ({ends.least}) to {scores.at(-1)} ({ends.most}).
      </p>
      <p>
        Scores are counted and never kept with a name. They are shown when the review is over, and
        only if {leastAnswers} or more have given theirs. Once sent they stay.
      </p>
      <Form method="post" className="app-scale">
        {reviewQuestions.map(({ id, text }) => (
          <Choices
            key={id}
            legend={text}
            choices={scores.map((score) => ({ value: String(score), label: String(score) }))}
            isInline
            isSmall
            {...field(id, answer)}
          />
        ))}
        <Button type="submit">Give these scores</Button>
      </Form>
      <Link to={`/meetings/${meetingId}/room`}>Back to the room</Link>
    </>
  );
}
