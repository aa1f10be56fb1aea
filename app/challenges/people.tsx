import { Link } from "@remix-run/react";

type Year = { id: string; name: string; may: { read: boolean } };
type Props = {
  challengeId: string;
  fellows: (Year & { hasLeft: 0 | 1 })[];
  members: { id: string; name: string; role: string }[];
  readers: { part: string; name: string }[];
  mayGather: boolean;
};

/** Who works on a challenge, and who else reads its page. */
export function ChallengePeople({ challengeId, fellows, members, readers, mayGather }: Props) {
  const path = `/challenges/${challengeId}/members`;
  const before = fellows.filter(({ hasLeft }) => hasLeft);
  return (
    <>
      <h2>Who works on it</h2>
      <ul className="app-list">
        {fellows
          .filter(({ hasLeft }) => !hasLeft)
          .map((fellow) => (
            <FellowYear key={fellow.id} {...fellow} />
          ))}
        {members.map(({ id, name, role }) => (
          <li key={id}>
            {name} <span className="app-soft">({role})</span>
            {mayGather && (
              <p>
                <Link to={`${path}/${id}/removal`} aria-label={`Take ${name} off`}>
                  Take off
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {mayGather && (
        <p className="app-actions">
          <Link to={`${path}/new`}>Add a citizen partner or an analyst</Link>
        </p>
      )}
      {before.length > 0 && (
        <>
          <h2 className="app-aside-title">Worked on it before</h2>
          <ul className="app-list">
            {before.map((fellow) => (
              <FellowYear key={fellow.id} {...fellow} />
            ))}
          </ul>
        </>
      )}
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>Whoever works on it, and:</p>
        <ul>
          {readers.map(({ part, name }) => (
            <li key={part + name}>
              {name} <span className="app-soft">({part})</span>
            </li>
          ))}
        </ul>
        <p>Write of work and roles here, and name no patient.</p>
      </section>
    </>
  );
}

const FellowYear = ({ id, name, may }: Year) => (
  <li>
    {name} <span className="app-soft">(fellow)</span>
    {may.read && (
      <p>
        <Link to={`/progress/${id}`} aria-label={`Updates and reviews of ${name}`}>
          Updates and reviews
        </Link>
      </p>
    )}
  </li>
);
