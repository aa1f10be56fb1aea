import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CommentFields } from "./comment-fields.tsx";
import { commentForm } from "./comment-form.ts";
import { addComment } from "./comments.server.ts";
import { readShare } from "./shares.server.ts";

export const meta = titled("Your comment");

export const loader = signedIn((actor, { params }) => readShare(actor, params.shareId));

export const action = signedInForm(commentForm, async (actor, { params }, { text }) => {
  await addComment(actor, params.shareId, text);
  return done(`/shared/${params.shareId}#comments`, "Your comment is sent.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Comment() {
  const share = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Your comment on “{share.title}”</h1>
      {share.may.comment ? (
        <CommentFields shareId={share.id} other={share.other} answer={answer} />
      ) : (
        <p>This has been taken back, so it takes no more comments.</p>
      )}
      <Link to={`/shared/${share.id}`}>Back to the reflection</Link>
    </>
  );
}
