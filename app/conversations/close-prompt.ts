import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { closePrompt } from "./prompts.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/prompts/${params.promptId}`));

export const action = signedIn(async (actor, { params }) =>
  done(`/cohorts/${await closePrompt(actor, params.promptId)}/fellows`, "Closed."),
);

export { NoPage as default } from "../ui/no-page.tsx";
