import { Form, Link } from "@remix-run/react";

type Reader = {
  id: string;
  reader: string;
  since: string;
  read: string | null;
  comments: number;
};

/** "Who can read this", in names, with the way to take each share back. */
export function ReadersPanel({ readers }: { readers: Reader[] }) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      {readers.length === 0 ? <p>Only you.</p> : <p>You, and a copy each:</p>}
      <ul>
        {readers.map((share) => (
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
    </section>
  );
}

const comments = (count: number) =>
  count === 0 ? "" : count === 1 ? ", with 1 comment" : `, with ${count} comments`;
