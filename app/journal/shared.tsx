import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { CommentList } from "./comment-list.tsx";
import { CommentFields } from "./comment-fields.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { readShare } from "./shares.server.ts";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Shared reflection"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readShare(actor, params.shareId));

export default function Shared() {
  const { comments, ...share } = useLoaderData<typeof loader>();
  const count = comments.reduce((sum, { answers }) => sum + 1 + answers.length, 0);
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
        <CommentList shareId={share.id} comments={comments} mayAnswer={share.may.comment} />
        {share.may.comment && (
          <CommentFields
            key={count}
            shareId={share.id}
            others={share.others}
            mentionable={share.mentionable}
          />
        )}
      </article>
      <aside aria-label="About this reflection">
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          {share.over ? (
            <p>
              Only {share.writer}: it has not been shared since {share.over}.
            </p>
          ) : (
            <p>
              {share.writer} and {share.reader}. It is a copy of {share.since}, and the comments are
              between them.{share.until && ` It can be read until ${share.until}.`}
            </p>
          )}
          {share.may.revoke && !share.over && (
            <Form method="post" action={`/shared/${share.id}/revocation`}>
              <button type="submit" className="app-link-button">
                Take it back from {share.reader}
              </button>
            </Form>
          )}
        </section>
        {share.evidence.length > 0 && <h2>Competencies</h2>}
        <EvidenceList evidence={share.evidence} />
        {share.entryId ? (
          <Link to={`/journal/${share.entryId}`}>Back to your reflection</Link>
        ) : (
          <Link to="/shared/next">Read, and on to the next</Link>
        )}
      </aside>
    </div>
  );
}
