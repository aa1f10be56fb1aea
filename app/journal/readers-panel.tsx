import { Form, Link } from "@remix-run/react";

type Reader = {
  id: string;
  /** Who reads it, in names. */
  reader: string;
  /** The role by which they do, if by one. */
  as: string | null;
  since: string;
  until: string | null;
  readings: { name: string; on: string }[];
  isOver: boolean;
  isOlder: boolean;
  comments: number;
};

/** "Who can read this", in names, with the ways to take each share back or to bring it up to date. */
export function ReadersPanel({ readers }: { readers: Reader[] }) {
  const current = readers.filter((share) => !share.isOver);
  const over = readers.filter((share) => share.isOver);
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      {current.length === 0 ? <p>Only you.</p> : <p>You, and a copy each:</p>}
      <ul>
        {current.map((share) => (
          <li key={share.id}>
            <Current share={share} />
          </li>
        ))}
      </ul>
      {over.map((share) => (
        <p key={share.id}>
          No longer with {share.reader}:{" "}
          <Link to={`/shared/${share.id}`}>
            the copy of {share.since}
            {comments(share.comments)}
          </Link>
        </p>
      ))}
    </section>
  );
}

function Current({ share }: { share: Reader }) {
  return (
    <>
      <strong>{share.as ?? share.reader}</strong>
      {share.as && ` (${share.reader})`}, since {share.since}
      {share.until && `, until ${share.until}`}. {read(share)}{" "}
      <Link to={`/shared/${share.id}`}>
        See it as {share.as ? "they see" : `${share.reader} sees`} it{comments(share.comments)}
      </Link>
      {share.isOlder && (
        <p>
          They have an earlier text.{" "}
          <Link to={`/shared/${share.id}/renewal`}>
            Share the newer text
            <span className="nhsuk-u-visually-hidden"> with {share.reader}</span>
          </Link>
        </p>
      )}
      <Form method="post" action={`/shared/${share.id}/revocation`}>
        <button type="submit" className="app-link-button">
          Take it back<span className="nhsuk-u-visually-hidden"> from {share.reader}</span>
        </button>
      </Form>
    </>
  );
}

const read = ({ as, readings }: Reader) => {
  const [first] = readings;
  if (!first) return "Not read yet.";
  if (!as) return `Read on ${first.on}.`;
  return `Read by ${readings.map(({ name, on }) => `${name} on ${on}`).join(", ")}.`;
};

const comments = (count: number) =>
  count === 0 ? "" : count === 1 ? ", with 1 comment" : `, with ${count} comments`;
