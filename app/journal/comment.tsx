import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { Said } from "./comment-list.tsx";
import { CommentFields } from "./comment-fields.tsx";
import { commentForm } from "./comment-form.ts";
import { addComment } from "./comments.server.ts";
import { readShare } from "./shares.server.ts";

export const meta = titled("Your comment");

export const loader = signedIn((actor, { params }) => readShare(actor, params.shareId));

export const action = signedInForm(commentForm, async (actor, { params }, comment) => {
  await addComment(actor, params.shareId, comment);
  return done(`/shared/${params.shareId}#comments`, "Your comment is sent.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Comment() {
  const share = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const answered = share.comments.find(({ id }) => id === asked.get("to"));
  return (
    <>
      <Problems of={answer} />
      <h1>{answered ? "Your answer" : `Your comment on “${share.title}”`}</h1>
      {answered && <Said comment={answered} />}
      {share.may.comment ? (
        <CommentFields
          shareId={share.id}
          others={share.others}
          mentionable={share.mentionable}
          parentId={answered?.id}
          answer={answer}
        />
      ) : (
        <p>This has been taken back, so it takes no more comments.</p>
      )}
      <Link to={`/shared/${share.id}#comments`}>Back to the reflection</Link>
    </>
  );
}
