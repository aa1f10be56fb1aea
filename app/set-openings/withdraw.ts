import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawOpening } from "./openings.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/set-openings/${params.openingId}`),
);

export const action = signedIn(async (actor, { params }) => {
  await withdrawOpening(actor, params.openingId);
  return done(`/set-openings/${params.openingId}`, "It is over: neither of you can read the set.");
});

export { NoPage as default } from "../ui/no-page.tsx";
