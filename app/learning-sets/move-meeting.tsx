import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems } from "../ui/form.tsx";
import { page } from "../ui/page.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { meetingForm } from "./meeting-form.server.ts";
import { findChangeable, moveMeeting, typedFields } from "./meetings.server.ts";

export const meta = page("Move a meeting");

export const loader = signedIn(async (actor, { params }) => {
  const meeting = await findChangeable(actor, params.meetingId);
  return { id: meeting.id, typed: typedFields(meeting, meeting.set.cohort.zone) };
});

export const action = signedIn(async (actor, { request, params }) => {
  const { set } = await findChangeable(actor, params.meetingId);
  const form = await readForm(request, meetingForm(set.cohort.zone, new Date()));
  if (form.refused) return form.refused;
  await moveMeeting(actor, params.meetingId, form.value);
  return redirect(`/meetings/${params.meetingId}`);
});

export default function MoveMeeting() {
  const { id, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Move or change this meeting</h1>
      <p>Everybody gets a mail that says what it was and what it is now. Calendars follow.</p>
      <Form method="post">
        <MeetingFields meeting={typed} answer={answer} />
        <Button type="submit">Save and tell everybody</Button>
      </Form>
      <Link to={`/meetings/${id}`}>Back, changing nothing</Link>
    </>
  );
}
