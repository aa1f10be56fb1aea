import { Link } from "@remix-run/react";

type Props = {
  challengeId: string;
  live: { id: string; text: string; setOn: string }[];
  closed: { id: string; text: string; learned: string; closedOn: string }[];
  may: { work: boolean; setAim: boolean };
};

/** The aims of a challenge: what is to become different, and what was learned from those that are closed. */
export function Aims({ challengeId, live, closed, may }: Props) {
  const path = `/challenges/${challengeId}/aims`;
  return (
    <>
      <h2>Aims</h2>
      {live.length === 0 && <p>None is live. At most three are, so that each gets its due.</p>}
      {live.length > 0 && (
        <ul className="app-list">
          {live.map(({ id, text, setOn }) => (
            <li key={id}>
              <p className="app-said-so">
                <strong>{text}</strong>
              </p>
              <p className="app-soft">Set on {setOn}</p>
              {may.work && (
                <p className="app-actions">
                  <Link to={`${path}/${id}/edit`} aria-label={`Change: ${text}`}>
                    Change
                  </Link>
                  <Link to={`${path}/${id}/closure`} aria-label={`Close: ${text}`}>
                    Close, with what you learned
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.setAim && (
        <p className="app-actions">
          <Link to={`${path}/new`}>Set an aim</Link>
        </p>
      )}
      {closed.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">
              Closed, and what was learned ({closed.length})
            </span>
          </summary>
          <div className="nhsuk-details__text">
            <ul className="app-list">
              {closed.map(({ id, text, learned, closedOn }) => (
                <li key={id}>
                  <p className="app-said-so">{text}</p>
                  <p className="app-said-so">
                    <strong>Learned:</strong> {learned}
                  </p>
                  <p className="app-soft">Closed on {closedOn}</p>
                  {may.work && (
                    <p className="app-actions">
                      <Link to={`${path}/${id}/edit`} aria-label={`Change the aim: ${text}`}>
                        Change the aim
                      </Link>
                      <Link
                        to={`${path}/${id}/closure`}
                        aria-label={`Change what was learned: ${text}`}
                      >
                        Change what was learned
                      </Link>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </>
  );
}
