import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { reopenGoal } from "./goals.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/goals/${params.goalId}`));

export const action = signedIn(async (actor, { params }) => {
  await reopenGoal(actor, params.goalId);
  return done(`/goals/${params.goalId}`, "The goal is open again.");
});

export { NoPage as default } from "../ui/no-page.tsx";
