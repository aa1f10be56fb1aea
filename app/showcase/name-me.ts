import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { nameOneself } from "./entries.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/challenges/${params.challengeId}/showcase`),
);

export const action = signedIn(async (actor, { params }) => {
  await nameOneself(actor, params.challengeId);
  return done(`/challenges/${params.challengeId}/showcase`, "You are named with it.");
});

export { NoPage as default } from "../ui/no-page.tsx";
