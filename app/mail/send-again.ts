import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { sendAgain } from "./undelivered.server.ts";

export const action = signedIn(async (actor, { params }) => {
  await sendAgain(actor, params.messageId);
  return redirect("/mail/undelivered");
});
