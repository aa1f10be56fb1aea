import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { closeShowcase } from "./cohort-showcase.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/cohorts/${params.cohortId}/showcase`),
);

export const action = signedIn(async (actor, { params }) => {
  await closeShowcase(actor, params.cohortId);
  return done(`/cohorts/${params.cohortId}/showcase`, "The showcase is closed.");
});

export { NoPage as default } from "../ui/no-page.tsx";
