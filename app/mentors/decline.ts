import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { declineRequest } from "./answer.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/mentor-requests/${params.requestId}`),
);

export const action = signedIn(async (actor, { params }) => {
  await declineRequest(actor, params.requestId);
  return done(`/mentor-requests/${params.requestId}`, "They are told. Thank you for saying so.");
});

export { NoPage as default } from "../ui/no-page.tsx";
