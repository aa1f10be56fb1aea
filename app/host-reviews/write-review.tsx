import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ReviewFields } from "./review-fields.tsx";
import { reviewForm } from "./review-form.ts";
import { otherSide } from "./review-state.ts";
import { openReview, writeReview } from "./reviews.server.ts";

export const meta = titled("Write a host review");

export const loader = signedIn((actor, { params }) => openReview(actor, params.reviewId));

export const action = signedInForm(reviewForm, async (actor, { params }, review) => {
  const { isWritten } = await writeReview(actor, params.reviewId, review);
  const more = !review.isReady
    ? "Kept as your draft: nobody else reads it yet."
    : isWritten
      ? "Saved. Both sides are written: read them through, then sign."
      : "Saved. The other side is told by email.";
  return done(`/reviews/${params.reviewId}`, more);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WriteReview() {
  const review = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const other = review.names[otherSide(review.side)];
  return (
    <>
      <Problems of={answer} />
      <h1>
        Host review {review.number} of {review.name}
      </h1>
      <p className="app-lead">
        Your side, in about ten minutes. Only the first question has to be answered. It is a
        conversation on paper, not a judgement.
      </p>
      {review.hasSignatures && (
        <p className="app-said-so">
          It has been signed by one side. If you change your words, that signature falls away, and
          who gave it is asked to sign again.
        </p>
      )}
      <Form method="post">
        <input {...hidden("revision", answer, review.revision)} />
        <ReviewFields side={review.side} text={review.text} answer={answer} />
        <p>
          {other} reads your words once you say that they are ready. When both have signed, the
          host’s leads and the cohort’s faculty read them too.
        </p>
        <Button type="submit" name="ready" value="yes">
          Save, and let {other} read it
        </Button>{" "}
        <Button secondary type="submit" name="ready" value="no">
          Keep it as my draft
        </Button>
      </Form>
      <Link to={`/reviews/${review.id}`}>Back, changing nothing</Link>
    </>
  );
}
