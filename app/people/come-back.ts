import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { comeBack } from "./come-back.server.ts";
import { findPerson } from "./people.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { id, programmeId } = await findPerson(actor, params.programmeId, params.personId);
  return redirect(`/programmes/${programmeId}/people/${id}`);
});

export const action = signedIn(async (actor, { params }) => {
  const { programmeId, personId } = params;
  await comeBack(actor, programmeId, personId);
  return done(`/programmes/${programmeId}/people/${personId}`, "They belong here again.");
});

export { NoPage as default } from "../ui/no-page.tsx";
