import { Link } from "@remix-run/react";

type Spoken = { id: string; author: string; when: string; passage: string; text: string };
type Comment = Spoken & { answers: Spoken[] };
type Props = { shareId: string; comments: Comment[]; mayAnswer: boolean };

/** What was said about a shared text, each thread with its answers. */
export function CommentList({ shareId, comments, mayAnswer }: Props) {
  if (comments.length === 0) return <p>None yet.</p>;
  return (
    <ul className="app-comments">
      {comments.map((comment) => (
        <li key={comment.id}>
          <Said comment={comment} />
          {comment.answers.length > 0 && (
            <ul className="app-comments">
              {comment.answers.map((answer) => (
                <li key={answer.id}>
                  <Said comment={answer} />
                </li>
              ))}
            </ul>
          )}
          {mayAnswer && (
            <Link to={`/shared/${shareId}/comments?to=${comment.id}`}>
              Answer<span className="nhsuk-u-visually-hidden"> {comment.author}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One thing that was said: who, when, about which words, and what. */
export function Said({ comment }: { comment: Spoken }) {
  return (
    <>
      <p className="app-soft">
        {comment.author}, {comment.when}
      </p>
      {comment.passage && <blockquote>{comment.passage}</blockquote>}
      <p>{comment.text}</p>
    </>
  );
}
