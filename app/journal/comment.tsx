import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems } from "../ui/form.tsx";
import { page } from "../ui/page.ts";
import { CommentFields } from "./comment-fields.tsx";
import { commentForm } from "./comment-form.ts";
import { addComment } from "./comments.server.ts";
import { readShare } from "./shares.server.ts";

export const meta = page("Your comment");

export const loader = signedIn((actor, { params }) => readShare(actor, params.shareId));

export const action = signedIn(async (actor, { request, params }) => {
  const form = await readForm(request, commentForm);
  if (form.refused) return form.refused;
  await addComment(actor, params.shareId, form.value.text);
  return redirect(`/shared/${params.shareId}#comments`);
});

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
