import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { revokeShare } from "./shares.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/shared/${params.shareId}`));

export const action = signedIn(async (actor, { params }) =>
  done(
    `/journal/${await revokeShare(actor, params.shareId)}`,
    "Taken back: they can no longer open it. What was read cannot be unread.",
  ),
);

export { NoPage as default } from "../ui/no-page.tsx";
