import { Link } from "@remix-run/react";

type Props = {
  challengeId: string;
  prototypes: {
    id: string;
    question: string;
    startsOn: string;
    outcome: string | null;
    learned: string;
  }[];
  mayWork: boolean;
};

/** The prototypes of a challenge, the last first: what one wanted to know, and what one learned. */
export function PrototypeList({ challengeId, prototypes, mayWork }: Props) {
  const path = `/challenges/${challengeId}/prototypes`;
  return (
    <>
      <h2>Prototypes</h2>
      {prototypes.length === 0 ? (
        <p>None yet. A small test of one question, with what you expect written down before.</p>
      ) : (
        <ul className="app-list">
          {prototypes.map(({ id, question, startsOn, outcome, learned }) => (
            <li key={id}>
              <Link to={`${path}/${id}`}>{question}</Link>
              <p className="app-soft">
                {outcome ?? "Under way"}. Started on {startsOn}
              </p>
              {learned && (
                <p className="app-said-so">
                  <strong>Learned:</strong> {learned}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWork && (
        <p className="app-actions">
          <Link to={`${path}/new`}>Plan a prototype</Link>
        </p>
      )}
    </>
  );
}
