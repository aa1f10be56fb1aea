import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { sendAgain } from "./undelivered.server.ts";

export const loader = signedIn(() => redirect("/mail/undelivered"));

export const action = signedIn(async (actor, { params }) => {
  await sendAgain(actor, params.messageId);
  return done("/mail/undelivered", "It is in line to be sent again.");
});

export { NoPage as default } from "../ui/no-page.tsx";
