import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { revokeFeed } from "./feeds.server.ts";

export const loader = signedIn(() => redirect("/account/calendar"));

export const action = signedIn(async (actor) => {
  await revokeFeed(actor);
  return redirect("/account/calendar");
});

export { NoPage as default } from "../ui/no-page.tsx";
