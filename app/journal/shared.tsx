import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { CommentFields } from "./comment-fields.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { readShare } from "./shares.server.ts";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Shared reflection"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readShare(actor, params.shareId));

export default function Shared() {
  const { comments, ...share } = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <article>
        <p className="app-eyebrow">
          {share.entryId ? `As ${share.reader} sees it` : `Shared by ${share.writer}`}
        </p>
        <h1>{share.title}</h1>
        {share.asked && (
          <p>
            {share.entryId ? "You ask" : `${share.writer} asks`}: {share.asked}
          </p>
        )}
        <div className="app-sheet app-rich" dangerouslySetInnerHTML={{ __html: share.html }} />
        <h2 id="comments">Comments</h2>
        {comments.length === 0 && <p>None yet.</p>}
        <ul className="app-comments">
          {comments.map((comment) => (
            <li key={comment.id}>
              <p className="app-soft">
                {comment.author}, {comment.when}
              </p>
              {comment.text}
            </li>
          ))}
        </ul>
        {share.may.comment && (
          <CommentFields key={comments.length} shareId={share.id} other={share.other} />
        )}
      </article>
      <aside aria-label="About this reflection">
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          {share.revoked ? (
            <p>
              Only {share.writer}: it was taken back {share.revoked}.
            </p>
          ) : (
            <p>
              {share.writer} and {share.reader}. It is a copy of {share.since}, and the comments are
              between these two.
            </p>
          )}
          {share.may.revoke && !share.revoked && (
            <Form method="post" action={`/shared/${share.id}/revocation`}>
              <button type="submit" className="app-link-button">
                Take it back from {share.reader}
              </button>
            </Form>
          )}
        </section>
        {share.evidence.length > 0 && <h2>Competencies</h2>}
        <EvidenceList evidence={share.evidence} />
        {share.entryId && <Link to={`/journal/${share.entryId}`}>Back to your reflection</Link>}
      </aside>
    </div>
  );
}
