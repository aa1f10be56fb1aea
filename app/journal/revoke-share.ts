import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { revokeShare } from "./shares.server.ts";

export const action = signedIn(async (actor, { params }) =>
  redirect(`/journal/${await revokeShare(actor, params.shareId)}`),
);
