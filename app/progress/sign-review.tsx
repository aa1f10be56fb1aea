import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { page } from "../ui/page.ts";
import { ReviewAnswers } from "./review-answers.tsx";
import { readReview } from "./reviews.server.ts";
import { signatureForm } from "./signature-form.ts";
import { signReview } from "./signatures.server.ts";

export const meta = page("Sign a host review");

export const loader = signedIn(async (actor, { params }) => {
  const review = await readReview(actor, params.reviewId);
  if (review.isLocked) throw new Conflict("Both of you have signed this review, so it is locked.");
  if (!review.sideToSign) throw new Forbidden();
  return review;
});

export const action = signedIn(async (actor, { request, params }) => {
  const form = await readForm(request, signatureForm);
  if (form.refused) return form.refused;
  await signReview(actor, params.reviewId, form.value.revision);
  return redirect(`/reviews/${params.reviewId}`);
});

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
        <input type="hidden" name="revision" value={review.revision} />
        <Checkboxes id="agreed" name="agreed" legend="Your signature" error={error}>
          <Checkboxes.Item id="agreed-yes" value="yes">
            I have read this review, and sign it as {review.sideToSign}
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign</Button>
      </Form>
      <Link to={`/reviews/${review.id}`}>Back, without signing</Link>
    </>
  );
}
