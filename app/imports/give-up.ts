import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { giveUpImport } from "./imports.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/imports/${params.importId}`));

export const action = signedIn(async (actor, { params }) =>
  done(
    `/programmes/${await giveUpImport(actor, params.importId)}/people/import`,
    "Put aside: nothing of it was written, and the file is deleted.",
  ),
);

export { NoPage as default } from "../ui/no-page.tsx";
