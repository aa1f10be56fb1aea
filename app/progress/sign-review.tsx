import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ReviewAnswers } from "./review-answers.tsx";
import { signatureForm } from "./signature-form.ts";
import { openSignature, signReview } from "./signatures.server.ts";

export const meta = titled("Sign a host review");

export const loader = signedIn((actor, { params }) => openSignature(actor, params.reviewId));

export const action = signedInForm(signatureForm, async (actor, { params }, { revision }) => {
  await signReview(actor, params.reviewId, revision);
  return done(`/reviews/${params.reviewId}`, "Signed. Those concerned are told by mail.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SignReview() {
  const review = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { error } = field("agreed", answer);
  return (
    <>
      <Problems of={answer} />
      <h1>
        Sign host review {review.number} of {review.fellow.name}
      </h1>
      <div className="app-sheet">
        <ReviewAnswers text={review.text} />
      </div>
      <p>
        {review.sideToSign === "sponsor"
          ? "Once you sign, the fellow, the host’s leads and faculty can read it, and the fellow is asked to sign."
          : "With your signature it is locked, and nobody can change it."}
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, review.revision)} />
        <Checkboxes id="agreed-choices" name="agreed" legend="Your signature" error={error}>
          <Checkboxes.Item id="agreed" value="yes">
            I have read this review, and sign it as {review.sideToSign}
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign</Button>
      </Form>
      <Link to={`/reviews/${review.id}`}>Back, without signing</Link>
    </>
  );
}
