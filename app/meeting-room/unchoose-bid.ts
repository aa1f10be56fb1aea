import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { chooseBid } from "./bids.server.ts";

export const loader = signedIn(() => redirect("/sets"));

export const action = signedIn(async (actor, { params }) =>
  redirect(`/meetings/${await chooseBid(actor, params.bidId, false)}/room`),
);

export { NoPage as default } from "../ui/no-page.tsx";
