import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawApproval } from "./entries.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/challenges/${params.challengeId}/showcase`),
);

export const action = signedIn(async (actor, { params }) => {
  await withdrawApproval(actor, params.challengeId);
  return done(`/challenges/${params.challengeId}/showcase`, "Taken back. It is not public.");
});

export { NoPage as default } from "../ui/no-page.tsx";
