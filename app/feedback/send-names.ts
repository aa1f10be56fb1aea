import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { sendNames } from "./name-raters.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/feedback/${params.feedbackId}`));

export const action = signedIn(async (actor, { params }) => {
  await sendNames(actor, params.feedbackId);
  return done(
    `/feedback/${params.feedbackId}`,
    "Sent to faculty. Nobody is written to before they approve.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";
