import { Link } from "@remix-run/react";

type Props = {
  challengeId: string;
  fellows: { id: string; name: string; may: { read: boolean } }[];
  members: { id: string; name: string; role: string }[];
  readers: { part: string; name: string }[];
  mayGather: boolean;
};

/** Who works on a challenge, and who else reads its page. */
export function ChallengePeople({ challengeId, fellows, members, readers, mayGather }: Props) {
  const path = `/challenges/${challengeId}/members`;
  return (
    <>
      <h2>Who works on it</h2>
      <ul className="app-list">
        {fellows.map(({ id, name, may }) => (
          <li key={id}>
            {name} <span className="app-soft">(fellow)</span>
            {may.read && (
              <p>
                <Link to={`/progress/${id}`} aria-label={`Updates and reviews of ${name}`}>
                  Updates and reviews
                </Link>
              </p>
            )}
          </li>
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
        <p>
          <Link to={`${path}/new`}>Add a citizen partner or an analyst</Link>
        </p>
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
