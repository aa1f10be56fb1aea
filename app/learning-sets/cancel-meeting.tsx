import { useLoaderData } from "@remix-run/react";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findChangeable } from "./meetings.server.ts";
import { cancelMeeting } from "./plan-meetings.server.ts";

export const meta = titled("Cancel a meeting");

export const loader = signedIn(async (actor, { params }) => {
  const { id, startsAt, endsAt, set } = await findChangeable(actor, params.meetingId);
  return { id, set: set.name, when: showPeriod(startsAt, endsAt, set.cohort.zone) };
});

export const action = signedIn(async (actor, { params }) =>
  done(
    `/sets/${await cancelMeeting(actor, params.meetingId)}`,
    "Cancelled. Everybody is told by email, and calendars follow.",
  ),
);

export default function CancelMeeting() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Cancel this meeting?</h1>
      <p className="app-lead">
        {meeting.set}, {meeting.when}
      </p>
      <p>Everybody gets an email, and it leaves their calendars. It stays in the set’s list.</p>
      <ActOrBack act="Cancel the meeting" back={`/meetings/${meeting.id}`} stay="Keep it" />
    </>
  );
}
