import { redirect } from "@remix-run/node";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { turnForm } from "./room-forms.ts";
import { markTurn } from "./turns.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/meetings/${params.meetingId}/room`),
);

export const action = signedIn(async (actor, { params, request }) => {
  const form = await readForm(request, turnForm);
  if (form.refused) return form.refused;
  await markTurn(actor, params.meetingId, form.value);
  return redirect(`/meetings/${params.meetingId}/room`);
});

export { NoPage as default } from "../ui/no-page.tsx";
