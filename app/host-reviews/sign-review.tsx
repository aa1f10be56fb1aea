import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ReviewAnswers } from "./review-answers.tsx";
import { signatureForm } from "./signature-form.ts";
import { openSignature, signReview } from "./signatures.server.ts";

export const meta = titled("Sign a host review");

export const loader = signedIn((actor, { params }) => openSignature(actor, params.reviewId));

export const action = signedInForm(signatureForm, async (actor, { params }, { revision }) => {
  await signReview(actor, params.reviewId, revision);
  return done(`/reviews/${params.reviewId}`, "Signed. Those concerned are told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SignReview() {
  const review = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { error } = field("agreed", answer);
  const hasChanged = errorsOf(answer, "form").length > 0;
  return (
    <>
      <Problems of={answer} />
      {hasChanged && (
        <p>
          <Link to={`/reviews/${review.id}/signature`} reloadDocument>
            Read the review as it is now
          </Link>
        </p>
      )}
      <h1>
        Sign host review {review.number} of {review.fellow.name}
      </h1>
      <ReviewAnswers answers={review.answers} names={review.names} />
      <p>
        {review.signed.length === 0
          ? "Your signature is for these words alone: if either side changes them before both have signed, it falls away, and you are told."
          : "With your signature it is locked, and nobody can change it."}
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, review.revision)} />
        <Checkboxes id="agreed-choices" name="agreed" legend="Your signature" error={error}>
          <Checkboxes.Item id="agreed" value="yes">
            I have read both sides of this review, and sign it as {review.side}
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign</Button>
      </Form>
      <Link to={`/reviews/${review.id}`}>Back, without signing</Link>
    </>
  );
}
