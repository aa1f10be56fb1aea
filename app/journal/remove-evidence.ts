import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { unlinkEvidence } from "./evidence.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/journal/${params.entryId}/evidence`),
);

export const action = signedIn(async (actor, { params }) => {
  await unlinkEvidence(actor, params.entryId, params.evidenceId);
  return done(`/journal/${params.entryId}/evidence`, "The link is removed.");
});

export { NoPage as default } from "../ui/no-page.tsx";
