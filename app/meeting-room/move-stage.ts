import { redirect } from "@remix-run/node";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { moveStage } from "./move-stage.server.ts";
import { stageForm } from "./room-forms.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/meetings/${params.meetingId}/room`),
);

export const action = signedIn(async (actor, { params, request }) => {
  const form = await readForm(request, stageForm);
  if (form.refused) return form.refused;
  const room = `/meetings/${params.meetingId}/room`;
  if (await moveStage(actor, params.meetingId, form.value)) return redirect(room);
  return done(room, "Somebody else had moved the meeting on already. This is where it is.");
});

export { NoPage as default } from "../ui/no-page.tsx";
