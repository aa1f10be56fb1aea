import { redirect } from "@remix-run/node";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { giveMoreTime } from "./more-time.server.ts";
import { moreTimeForm } from "./room-forms.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/meetings/${params.meetingId}/room`),
);

export const action = signedIn(async (actor, { params, request }) => {
  const form = await readForm(request, moreTimeForm);
  if (form.refused) return form.refused;
  const room = `/meetings/${params.meetingId}/room`;
  if (await giveMoreTime(actor, params.meetingId, form.value.from)) return redirect(room);
  return done(room, "The meeting has moved on since, so no time was added. This is where it is.");
});

export { NoPage as default } from "../ui/no-page.tsx";
