import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { takeBackRequest } from "./answer.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/mentor-requests/${params.requestId}`),
);

export const action = signedIn(async (actor, { params }) => {
  await takeBackRequest(actor, params.requestId);
  return done("/mentors", "Taken back.");
});

export { NoPage as default } from "../ui/no-page.tsx";
