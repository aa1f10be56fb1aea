import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { findProgramme } from "./find-programme.server.ts";
import { removeLead } from "./leads.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { id } = await findProgramme(actor, params.programmeId);
  return redirect(`/programmes/${id}/leads`);
});

export const action = signedIn(async (actor, { params }) => {
  const wasOwn = await removeLead(actor, params.programmeId, params.personId);
  return wasOwn
    ? done("/", "You lead that programme no longer.")
    : done(
        `/programmes/${params.programmeId}/leads`,
        "Removed. They lead the programme no longer.",
      );
});

export { NoPage as default } from "../ui/no-page.tsx";
