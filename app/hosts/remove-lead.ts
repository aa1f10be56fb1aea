import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { removeLead } from "./leads.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/hosts/${params.hostId}/leads`));

export const action = signedIn(async (actor, { params }) => {
  await removeLead(actor, params.hostId, params.personId);
  return done(`/hosts/${params.hostId}/leads`, "They no longer lead this host.");
});

export { NoPage as default } from "../ui/no-page.tsx";
