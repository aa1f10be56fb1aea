import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { removeBid } from "./bids.server.ts";

export const loader = signedIn(() => redirect("/sets"));

export const action = signedIn(async (actor, { params }) =>
  done(`/meetings/${await removeBid(actor, params.bidId)}/room`, "Your bid is taken back."),
);

export { NoPage as default } from "../ui/no-page.tsx";
