import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { acceptRequest } from "./answer.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/mentor-requests/${params.requestId}`),
);

export const action = signedIn(async (actor, { params }) => {
  const pairId = await acceptRequest(actor, params.requestId);
  return done(`/pairs/${pairId}`, "You two can begin. They are told by email.");
});

export { NoPage as default } from "../ui/no-page.tsx";
