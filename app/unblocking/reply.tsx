import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { unblocks } from "../policy/progress.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findToReply } from "./find-request.server.ts";
import { ReplyFields } from "./reply-fields.tsx";
import { replyForm } from "./request-form.server.ts";
import { replyTo } from "./requests.server.ts";

export const meta = titled("Your reply");

export const loader = signedIn(async (actor, { params }) => {
  const request = await findToReply(actor, params.requestId);
  return { id: request.id, ask: request.ask, isOwn: unblocks.may.ask(actor, request) };
});

export const action = signedInForm(replyForm, async (actor, { params }, { text }) => {
  await replyTo(actor, params.requestId, text);
  return done(`/unblock-requests/${params.requestId}#replies`, "It is sent.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Reply() {
  const { id, ask, isOwn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>{isOwn ? "Add to what you asked" : "Your reply"}</h1>
      <p className="app-lead app-said-so">{ask}</p>
      <ReplyFields requestId={id} isOwn={isOwn} answer={answer} />
      <Link to={`/unblock-requests/${id}`}>Back to the request</Link>
    </>
  );
}
