import { redirect } from "@remix-run/node";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { seenForm } from "./plan-forms.ts";
import { goBack } from "./propose.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/set-plans/${params.planId}`));

export const action = signedIn(async (actor, { params, request }) => {
  const form = await readForm(request, seenForm);
  if (form.refused) return form.refused;
  await goBack(actor, params.planId, form.value.revision);
  return done(`/set-plans/${params.planId}`, "Everybody is where they were before.");
});

export { NoPage as default } from "../ui/no-page.tsx";
