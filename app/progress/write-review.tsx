import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ReviewFields } from "./review-fields.tsx";
import { reviewForm } from "./review-form.ts";
import { openReview, writeReview } from "./reviews.server.ts";

export const meta = titled("Write a host review");

export const loader = signedIn(async (actor, { params }) => {
  const { id, number, text, revision, fellow } = await openReview(actor, params.reviewId);
  return { id, number, text, revision, name: fellow.person.name };
});

export const action = signedInForm(reviewForm, async (actor, { params }, review) => {
  await writeReview(actor, params.reviewId, review);
  return done(`/reviews/${params.reviewId}`, "Saved. Read it through, then sign it.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WriteReview() {
  const review = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>
        Host review {review.number} of {review.name}
      </h1>
      <p className="app-lead">
        About ten minutes. Only the first question has to be answered. It is a conversation on
        paper, not a judgement.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, review.revision)} />
        <ReviewFields text={review.text} answer={answer} />
        <Button type="submit">Save, and read it through</Button>
      </Form>
      <Link to={`/reviews/${review.id}`}>Back, changing nothing</Link>
    </>
  );
}
