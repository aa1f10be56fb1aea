import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { meetingForm } from "./meeting-form.server.ts";
import { openNewMeeting } from "./meetings.server.ts";
import { logMeeting } from "./write-meeting.server.ts";

export const meta = titled("Log a meeting");

export const loader = signedIn((actor, { params }) => openNewMeeting(actor, params.pairId));

export const action = signedInForm(
  (actor) => meetingForm(actor.zone),
  async (actor, { params }, value) => {
    await logMeeting(actor, params.pairId, value);
    return done(`/pairs/${params.pairId}`, "Logged. The other of you can confirm it.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewMeeting() {
  const { pairId, other, offered, meeting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">With {other}</p>
      <h1>Log a meeting</h1>
      <Form method="post">
        <MeetingFields other={other} offered={offered} meeting={meeting} answer={answer} />
        <Button type="submit">Log it</Button>
      </Form>
      <Link to={`/pairs/${pairId}`}>Back, logging nothing</Link>
    </>
  );
}
