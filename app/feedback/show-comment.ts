import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { showComment } from "./release.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/feedback/${params.feedbackId}/report`),
);

export const action = signedIn(async (actor, { params }) => {
  await showComment(actor, params);
  return done(`/feedback/${params.feedbackId}/report`, "The comment is shown.");
});

export { NoPage as default } from "../ui/no-page.tsx";
