import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { changeForm } from "./meeting-form.server.ts";
import { findChangeable, typedFields } from "./meetings.server.ts";
import { moveMeeting } from "./plan-meetings.server.ts";

export const meta = titled("Move a meeting");

export const loader = signedIn(async (actor, { params }) => {
  const meeting = await findChangeable(actor, params.meetingId);
  const { id, sequence } = meeting;
  return { id, sequence, typed: typedFields(meeting, meeting.set.cohort.zone) };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { set } = await findChangeable(actor, params.meetingId);
    return changeForm(set.cohort.zone, new Date());
  },
  async (actor, { params }, value, refuse) => {
    const outcome = await moveMeeting(actor, params.meetingId, value);
    if ("errors" in outcome) return refuse(outcome.errors);
    return done(
      `/meetings/${params.meetingId}`,
      "Saved. If anything changed, everybody is told by email.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function MoveMeeting() {
  const { id, sequence, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Move or change this meeting</h1>
      <p>If something has changed, everybody gets an email that says so, and calendars follow.</p>
      <Form method="post">
        <input {...hidden("sequence", answer, sequence)} />
        <MeetingFields meeting={typed} answer={answer} />
        <Confirm of={answer} label="Move it all the same" />
        <Button type="submit">Save and tell everybody</Button>
      </Form>
      <Link to={`/meetings/${id}`}>Back, changing nothing</Link>
    </>
  );
}
