import { Link, useLoaderData } from "@remix-run/react";
import { ProgressReaders } from "../progress/progress-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readRequest } from "./read-request.server.ts";
import { ReplyFields } from "./reply-fields.tsx";

export const meta = titled("Unblock request");

export const loader = signedIn((actor, { params }) => readRequest(actor, params.requestId));

export default function UnblockRequest() {
  const request = useLoaderData<typeof loader>();
  const { id, fellow, closedOn, may } = request;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/progress/${fellow.id}`}>{request.isOwn ? "Your progress" : fellow.name}</Link>
      </p>
      <h1>{request.isOwn ? "What you asked for" : `${fellow.name} asks for help`}</h1>
      <p className="app-lead app-said-so">{request.ask}</p>
      <p className="app-soft">
        {closedOn ? `Closed on ${closedOn}.` : `${request.age}, ${request.replyBy}.`}
      </p>
      {closedOn && (
        <p className="app-said-so">
          <strong>How it went:</strong> {request.outcome}
        </p>
      )}
      <h2 id="replies">Replies</h2>
      {request.replies.length === 0 && <p>None yet.</p>}
      <ol className="app-comments">
        {request.replies.map(({ id: reply, name, text, when }) => (
          <li key={reply}>
            <p className="app-soft">
              {name}, {when}
            </p>
            {text}
          </li>
        ))}
      </ol>
      {may.reply && <ReplyFields requestId={id} isOwn={request.isOwn} />}
      {may.close && (
        <p className="app-actions">
          <Link to={`/unblock-requests/${id}/closure`}>
            {closedOn ? "Say how it went in other words" : "Close it: it is moved, or settled"}
          </Link>
        </p>
      )}
      <ProgressReaders readers={request.readers} />
    </>
  );
}
