import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawShare } from "./share-report.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/feedback/${params.feedbackId}/share`),
);

export const action = signedIn(async (actor, { params }) => {
  await withdrawShare(actor, params.feedbackId, params.personId);
  return done(`/feedback/${params.feedbackId}/share`, "Taken back.");
});

export { NoPage as default } from "../ui/no-page.tsx";
