import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { beginPrompt } from "./offered.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/journal-prompts/${params.promptId}`),
);

export const action = signedIn(async (actor, { params }) =>
  redirect(`/journal/${await beginPrompt(actor, params.promptId)}/edit`),
);

export { NoPage as default } from "../ui/no-page.tsx";
