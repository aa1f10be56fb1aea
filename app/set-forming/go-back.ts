import { redirect } from "@remix-run/node";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { seenForm } from "./plan-forms.ts";
import { goBack } from "./propose.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/set-plans/${params.planId}`));

export const action = signedInForm(seenForm, async (actor, { params }, { revision }) => {
  await goBack(actor, params.planId, revision);
  return done(`/set-plans/${params.planId}`, "Everybody is where they were before.");
});

export { NoPage as default } from "../ui/no-page.tsx";
