import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { revokeGoalShare } from "./shares.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/goals/${params.goalId}`));

export const action = signedIn(async (actor, { params }) => {
  await revokeGoalShare(actor, params.goalId, params.shareId);
  return done(
    `/goals/${params.goalId}`,
    "Taken back: they can no longer open it. What was read cannot be unread.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";
