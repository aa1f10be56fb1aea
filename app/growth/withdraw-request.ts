import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawRequest } from "./ask-for-rating.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/rating-requests/${params.requestId}`),
);

export const action = signedIn(async (actor, { params }) => {
  await withdrawRequest(actor, params.requestId);
  return done(`/rating-requests/${params.requestId}`, "Your question is taken back.");
});

export { NoPage as default } from "../ui/no-page.tsx";
