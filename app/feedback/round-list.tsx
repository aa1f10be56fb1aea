import { Link } from "@remix-run/react";
import type { ListedRound } from "./list-rounds.server.ts";

/** Rounds with how far they have got, by counts, and what waits for faculty. */
export function RoundList({ rounds, named }: { rounds: ListedRound[]; named?: "cohort" }) {
  return (
    <ul className="app-list">
      {rounds.map((round) => (
        <li key={round.id}>
          <Link to={`/feedback-rounds/${round.id}`} className="app-list__title">
            {named ? `${round.cohort}, round ${round.number}` : `Round ${round.number}`}
          </Link>{" "}
          {round.closed && <strong className="nhsuk-tag nhsuk-tag--grey">Closed</strong>}
          <p className="app-soft">
            {round.closed
              ? `Until ${round.closed}`
              : `Names by ${round.nominateBy}, answers by ${round.answerBy}`}
          </p>
          <p className="app-soft">{far(round)}</p>
          {round.toApprove > 0 && <p>{`Names to approve: ${fellowsIn(round.toApprove)}`}</p>}
          {round.toDebrief > 0 && (
            <p>{`Debriefs for you to hold: ${fellowsIn(round.toDebrief)}`}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

const fellowsIn = (count: number) => (count === 1 ? "1 fellow" : `${count} fellows`);

function far({ fellows, asked, answered, closed }: ListedRound) {
  if (closed) return `${fellowsIn(fellows)}, ${asked} raters asked`;
  if (asked === 0) return `${fellowsIn(fellows)}, no rater asked yet`;
  return `${fellowsIn(fellows)}, ${answered} of ${asked} raters have answered`;
}
