import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { remindSilent } from "./remind.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/polls/${params.pollId}`));

export const action = signedIn(async (actor, { params }) => {
  await remindSilent(actor, params.pollId);
  return done(`/polls/${params.pollId}`, "Those who have not answered are reminded by email.");
});

export { NoPage as default } from "../ui/no-page.tsx";
