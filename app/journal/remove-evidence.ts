import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { unlinkEvidence } from "./evidence.server.ts";

export const action = signedIn(async (actor, { params }) => {
  await unlinkEvidence(actor, params.entryId, params.evidenceId);
  return redirect(`/journal/${params.entryId}/evidence`);
});
