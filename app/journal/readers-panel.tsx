import { Form, Link } from "@remix-run/react";

type Reader = {
  id: string;
  reader: string;
  since: string;
  read: string | null;
  isTakenBack: boolean;
  comments: number;
};

/** "Who can read this", in names, with the way to take each share back. */
export function ReadersPanel({ readers }: { readers: Reader[] }) {
  const current = readers.filter((share) => !share.isTakenBack);
  const takenBack = readers.filter((share) => share.isTakenBack);
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      {current.length === 0 ? <p>Only you.</p> : <p>You, and a copy each:</p>}
      <ul>
        {current.map((share) => (
          <li key={share.id}>
            <strong>{share.reader}</strong>, since {share.since}.{" "}
            {share.read ? `Read on ${share.read}. ` : "Not read yet. "}
            <Link to={`/shared/${share.id}`}>
              See it as {share.reader} sees it{comments(share.comments)}
            </Link>
            <Form method="post" action={`/shared/${share.id}/revocation`}>
              <button type="submit" className="app-link-button">
                Take it back<span className="nhsuk-u-visually-hidden"> from {share.reader}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {takenBack.map((share) => (
        <p key={share.id}>
          Taken back from {share.reader}:{" "}
          <Link to={`/shared/${share.id}`}>
            the copy of {share.since}
            {comments(share.comments)}
          </Link>
        </p>
      ))}
    </section>
  );
}

const comments = (count: number) =>
  count === 0 ? "" : count === 1 ? ", with 1 comment" : `, with ${count} comments`;
