import { redirect } from "@remix-run/node";
import { z } from "zod";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { revision } from "../ui/field-rules.ts";
import { confirmMeeting } from "./write-meeting.server.ts";

const pathOf = (params: Record<string, string | undefined>) =>
  `/pairs/${params.pairId}/meetings/${params.meetingId}`;

export const loader = signedIn((_actor, { params }) => redirect(pathOf(params)));

export const action = signedIn(async (actor, { params, request }) => {
  const { value, refused } = await readForm(request, z.object({ revision }));
  if (!value) return refused;
  await confirmMeeting(actor, params, value.revision);
  return done(pathOf(params), "Confirmed.");
});

export { NoPage as default } from "../ui/no-page.tsx";
