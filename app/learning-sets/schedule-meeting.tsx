import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { meetingForm } from "./meeting-form.server.ts";
import { findSchedulable, usualMeeting } from "./meetings.server.ts";
import { scheduleMeeting } from "./plan-meetings.server.ts";

export const meta = titled("Schedule a meeting");

export const loader = signedIn(async (actor, { params }) => {
  const set = await findSchedulable(actor, params.setId);
  const { id, name, cohort } = set;
  return { id, name, zone: cohort.zone.replace("_", " "), usual: await usualMeeting(set) };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { cohort } = await findSchedulable(actor, params.setId);
    return meetingForm(cohort.zone, new Date());
  },
  async (actor, { params }, value, refuse) => {
    const outcome = await scheduleMeeting(actor, params.setId, value);
    if ("errors" in outcome) return refuse(outcome.errors);
    return done(
      `/meetings/${outcome.saved}`,
      "Scheduled. Everybody of the set is sent an invitation in a minute.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ScheduleMeeting() {
  const set = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Schedule a meeting of {set.name}</h1>
      <p>
        Every member and the facilitator get an email with a calendar invitation. Times are those of{" "}
        {set.zone}.
      </p>
      <Form method="post">
        <MeetingFields meeting={set.usual} answer={answer} />
        <Confirm of={answer} label="Schedule it all the same" />
        <Button type="submit">Schedule and invite</Button>
      </Form>
      <Link to={`/sets/${set.id}`}>Back to the set</Link>
    </>
  );
}
