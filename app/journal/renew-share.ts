import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { renewShare } from "./share-entry.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/shared/${params.shareId}`));

export const action = signedIn(async (actor, { params }) =>
  done(
    `/journal/${await renewShare(actor, params.shareId)}`,
    "They have the text as it stands now. What was said about it stays with it.",
  ),
);

export { NoPage as default } from "../ui/no-page.tsx";
