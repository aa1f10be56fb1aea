import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { nextToRead } from "./shared-with-me.server.ts";

/** Leads on to what has waited longest to be read. */
export const loader = signedIn(async (actor) => {
  const next = await nextToRead(actor);
  return next ? redirect(`/shared/${next}`) : done("/shared", "You have read all of it.");
});

export { NoPage as default } from "../ui/no-page.tsx";
