import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { openToEverybody } from "./cohort-showcase.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/cohorts/${params.cohortId}/showcase`),
);

export const action = signedIn(async (actor, { params }) => {
  await openToEverybody(actor, params.cohortId);
  return done(`/cohorts/${params.cohortId}/showcase`, "The showcase is open to everybody.");
});

export { NoPage as default } from "../ui/no-page.tsx";
