import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { endSessions } from "./sessions.server.ts";

export const action = signedIn(async (actor) => {
  await endSessions(actor);
  return redirect("/sign-in");
});
