import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { withdrawSignature } from "./signatures.server.ts";

export const action = signedIn(async (actor, { params }) => {
  await withdrawSignature(actor, params.reviewId);
  return redirect(`/reviews/${params.reviewId}`);
});
