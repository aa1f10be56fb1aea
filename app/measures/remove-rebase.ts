import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { removeRebase } from "./happened.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/measures/${params.measureId}`));

export const action = signedIn(async (actor, { params }) => {
  await removeRebase(actor, params.measureId, params.rebaseId);
  return done(`/measures/${params.measureId}`, "The rebase is taken back.");
});

export { NoPage as default } from "../ui/no-page.tsx";
