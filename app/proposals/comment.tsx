import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CommentFields } from "./comment-fields.tsx";
import { commentForm } from "./comment-form.ts";
import { addComment, findToDiscuss } from "./comments.server.ts";

export const meta = titled("Your comment");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title } = await findToDiscuss(actor, params.proposalId);
  return { id, title };
});

export const action = signedInForm(commentForm, async (actor, { params }, { text }) => {
  await addComment(actor, params.proposalId, text);
  return done(`/proposals/${params.proposalId}#comments`, "Your comment is sent.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Comment() {
  const { id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Your comment on “{title}”</h1>
      <CommentFields proposalId={id} answer={answer} />
      <Link to={`/proposals/${id}`}>Back to the proposal</Link>
    </>
  );
}
