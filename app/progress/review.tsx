import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { ReviewAnswers } from "./review-answers.tsx";
import { readReview } from "./reviews.server.ts";

export const meta = ({ data }: { data?: { number: number; fellow: { name: string } } }) => [
  {
    title: `Host review${data ? ` ${data.number} of ${data.fellow.name}` : ""} – Headroom`,
  },
];

export const loader = signedIn((actor, { params }) => readReview(actor, params.reviewId));

export default function Review() {
  const review = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/progress/${review.fellow.id}`}>{review.fellow.name}</Link>
      </p>
      <h1>Host review {review.number}</h1>
      <p className="app-soft">Due {review.due}</p>
      {review.isEmpty ? (
        <p>Nothing written yet.</p>
      ) : (
        <div className="app-sheet">
          <ReviewAnswers text={review.text} />
        </div>
      )}
      <section className="app-readers" aria-labelledby="signatures">
        <h2 id="signatures">Signatures</h2>
        {review.signatures.length === 0 && (
          <p>
            None yet. Until the sponsor signs, only they can read this; then the fellow, the host’s
            leads and faculty can too.
          </p>
        )}
        {review.signatures.map(({ side, name, when }) => (
          <p key={side}>
            {name} ({side}), {when}
          </p>
        ))}
        {review.isLocked && <p>Both have signed: this review is locked.</p>}
      </section>
      <div className="app-actions">
        {review.may.write && (
          <Link
            to="edit"
            className={`nhsuk-button${review.isEmpty ? "" : " nhsuk-button--secondary"}`}
          >
            {review.isEmpty ? "Write the review" : "Change it"}
          </Link>
        )}
        {review.sideToSign && !review.isEmpty && (
          <Link to="signature" className="nhsuk-button">
            Read and sign as {review.sideToSign}
          </Link>
        )}
        {review.may.withdraw && (
          <Form method="post" action="signature/withdrawal">
            <button type="submit" className="app-link-button">
              Take my signature back, to change it
            </button>
          </Form>
        )}
      </div>
    </>
  );
}
