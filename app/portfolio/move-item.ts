import { redirect } from "@remix-run/node";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { moveItem } from "./items.server.ts";
import { positionForm } from "./portfolio-forms.ts";

export const loader = signedIn(() => redirect("/portfolio"));

export const action = signedIn(async (actor, { params, request }) => {
  const form = await readForm(request, positionForm);
  if (form.refused) return form.refused;
  const { way } = form.value;
  await moveItem(actor, params.itemId, way);
  return done(`/portfolio#item-${params.itemId}`, `Moved ${way}.`);
});

export { NoPage as default } from "../ui/no-page.tsx";
