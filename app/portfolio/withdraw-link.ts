import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawLink } from "./links.server.ts";

export const loader = signedIn(() => redirect("/portfolio/links"));

export const action = signedIn(async (actor, { params }) => {
  await withdrawLink(actor, params.linkId);
  return done("/portfolio/links", "Withdrawn. From now on the link leads nowhere.");
});

export { NoPage as default } from "../ui/no-page.tsx";
