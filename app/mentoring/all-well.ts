import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { sayAllIsWell } from "./all-well.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/pairs/${params.pairId}`));

export const action = signedIn(async (actor, { params }) => {
  await sayAllIsWell(actor, params.pairId);
  return done(`/pairs/${params.pairId}`, "Good to know.");
});

export { NoPage as default } from "../ui/no-page.tsx";
