import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { findDraftDomain, removeDomain } from "./draft-parts.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { draft } = await findDraftDomain(actor, params.frameworkId, params.domainId);
  return redirect(`/frameworks/${draft.id}`);
});

export const action = signedIn(async (actor, { params }) => {
  await removeDomain(actor, params.frameworkId, params.domainId);
  return done(`/frameworks/${params.frameworkId}`, "The domain is removed.");
});

export { NoPage as default } from "../ui/no-page.tsx";
