import { Link } from "@remix-run/react";

type Props = {
  review: { id: string; points: string; may: { write: boolean; sign: boolean } };
};

/** What the four agreed, where it is written, and signed. */
export function Agreed({ review: { id, points, may } }: Props) {
  const path = `/mid-year-reviews/${id}`;
  return (
    <>
      <h2>What was agreed</h2>
      {points ? (
        <div className="app-sheet">
          <p className="app-said-so">{points}</p>
        </div>
      ) : (
        <p>Nothing is written down yet. The fellow or faculty do so at the meeting, or after it.</p>
      )}
      <p className="app-actions">
        {may.sign && (
          <Link to={`${path}/signature`} className="nhsuk-button">
            Read and sign
          </Link>
        )}
        {may.write && (
          <Link
            to={`${path}/points`}
            className={points ? undefined : "nhsuk-button nhsuk-button--secondary"}
          >
            {points ? "Change the words" : "Write down what you agreed"}
          </Link>
        )}
      </p>
    </>
  );
}
