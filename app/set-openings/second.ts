import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { openSet } from "./openings.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/set-openings/${params.openingId}`),
);

export const action = signedIn(async (actor, { params }) => {
  await openSet(actor, params.openingId);
  return done(
    `/set-openings/${params.openingId}`,
    "The set is open to the two of you for three days. Everybody of it is told.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";
