import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawSignature } from "./signatures.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/reviews/${params.reviewId}`));

export const action = signedIn(async (actor, { params }) => {
  await withdrawSignature(actor, params.reviewId);
  return done(`/reviews/${params.reviewId}`, "Your signature is taken back.");
});

export { NoPage as default } from "../ui/no-page.tsx";
