import { Link } from "@remix-run/react";
import { ends, leastAnswers, resultInWords, scores } from "./review-questions.ts";
import type { Room } from "./room.server.ts";

/** How many have given their scores, and the way to giving one's own. */
export function ReviewState({ room }: { room: Room }) {
  const { answered, hasAnswered } = room.review;
  return (
    <>
      <p>
        {givenBy(answered)} given scores. They are shown once the meeting goes on to the check-out,
        if {leastAnswers} or more have.
      </p>
      {room.may.takePart && !hasAnswered && (
        <Link to={`/meetings/${room.id}/process-review`} className="nhsuk-button">
          Give your scores
        </Link>
      )}
      {hasAnswered && <p>You have given yours.</p>}
    </>
  );
}

function givenBy(answered: number) {
  if (answered === 0) return "Nobody has";
  return answered === 1 ? "1 person has" : `${answered} people have`;
}

/** What came of the process review, once it may be shown. */
export function ReviewResults({ review }: { review: Room["review"] }) {
  const { results, answered } = review;
  return (
    <section aria-labelledby="review-results">
      <h2 id="review-results">What came of the process review</h2>
      {!results && (
        <p>
          Fewer than {leastAnswers} people gave scores, so none are shown: each would be known by
          who gave it.
        </p>
      )}
      {results && (
        <>
          <p>
            {answered} people gave scores, from {scores[0]} ({ends.least}) to {scores.at(-1)} (
            {ends.most}).
          </p>
          <dl className="app-facts app-facts--told">
            {results.map((result) => (
              <div key={result.id}>
                <dt>{result.text}</dt>
                <dd>{resultInWords(result)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
