import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { leaveWaiting } from "./wait-for-slot.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/slots/${params.slotId}`));

export const action = signedIn(async (actor, { params }) => {
  await leaveWaiting(actor, params.slotId);
  return done(`/slots/${params.slotId}`, "You wait for this slot no longer.");
});

export { NoPage as default } from "../ui/no-page.tsx";
