import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { signRules } from "./ground-rules.server.ts";

export const loader = signedIn(() => redirect("/sets"));

export const action = signedIn(async (actor, { params }) =>
  done(`/sets/${await signRules(actor, params.rulesId)}/ground-rules`, "Signed."),
);

export { NoPage as default } from "../ui/no-page.tsx";
