import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { meetingForm } from "./meeting-form.server.ts";
import { openMeeting } from "./meetings.server.ts";
import { changeMeeting } from "./write-meeting.server.ts";

export const meta = titled("Change a meeting");

export const loader = signedIn((actor, { params }) => openMeeting(actor, params));

export const action = signedInForm(
  (actor) => meetingForm(actor.zone),
  async (actor, { params }, value) => {
    await changeMeeting(actor, params, value);
    return done(`/pairs/${params.pairId}/meetings/${params.meetingId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditMeeting() {
  const { pairId, id, other, offered, meeting, revision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">With {other}</p>
      <h1>Change a meeting</h1>
      <p>
        If you change more than your own notes, {other} is asked to confirm it, even if they had.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <MeetingFields other={other} offered={offered} meeting={meeting} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/pairs/${pairId}/meetings/${id}`}>Back, changing nothing</Link>
    </>
  );
}
