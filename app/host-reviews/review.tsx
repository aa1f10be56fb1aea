import { Link, useLoaderData } from "@remix-run/react";
import { ProgressReaders } from "../progress/progress-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { ReviewActs } from "./review-acts.tsx";
import { ReviewAnswers } from "./review-answers.tsx";
import { ReviewRequests } from "./review-requests.tsx";
import { readReview } from "./reviews.server.ts";
import { otherSide, stateInWords } from "./review-state.ts";

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
      <p className="app-lead">
        {review.isOverdue ? "Was due" : "Due"} {review.due}. {stateInWords(review)}.
      </p>
      {review.answers.length > 0 && <ReviewAnswers answers={review.answers} names={review.names} />}
      {!review.isLocked && <WhoReads of={review} />}
      <ReviewActs review={review} />
      <ReviewRequests requests={review.requests} />
      <section className="app-readers" aria-labelledby="signatures">
        <h2 id="signatures">Signatures</h2>
        {review.signatures.length === 0 && <p>None yet.</p>}
        {review.signatures.map(({ side, name, when }) => (
          <p key={side}>
            {name} ({side}), {when}
          </p>
        ))}
        {review.isLocked && (
          <p>
            Both have signed: this review is locked. What has to be put right later belongs in the
            next one, or in an update.
          </p>
        )}
      </section>
      <ProgressReaders readers={review.readers}>
        {!review.isLocked &&
          "Each side’s words, once that side lets the other read them. When both have signed, the host’s leads and faculty can read it too."}
      </ProgressReaders>
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

/** What the other side reads of one's own words, and the other way round. */
function WhoReads({ of: { side, names, ready, answers } }: { of: Shown }) {
  if (!side) return null;
  const other = otherSide(side);
  const isOwnReady = ready.includes(side);
  return (
    <ul>
      {answers.some((one) => one.side === side) && (
        <li>
          {isOwnReady
            ? `${names[other]} can read your side.`
            : "Your side is a draft: nobody else reads it yet."}
        </li>
      )}
      <li>
        {ready.includes(other)
          ? `${names[other]} has written the other side.`
          : `The other side, by ${names[other]}, is not ready to be read yet.`}
      </li>
    </ul>
  );
}
