import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Fieldset, Radios } from "nhsuk-react-components";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { attendanceForm, fieldOf } from "./attendance-form.ts";
import { noteAttendance, openAttendance } from "./attendance.server.ts";

export const meta = titled("Who came");

export const loader = signedIn(async (actor, { params }) => {
  const { meeting, members } = await openAttendance(actor, params.meetingId);
  const { startsAt, endsAt, set } = meeting;
  return { id: meeting.id, when: showPeriod(startsAt, endsAt, set.cohort.zone), members };
});

export const action = signedInForm(attendanceForm, async (actor, { params }, attended) => {
  await noteAttendance(actor, params.meetingId, attended);
  return done(`/meetings/${params.meetingId}`, "Noted who came.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const kinds = [
  ["came", "Came"],
  ["apologies", "Sent apologies"],
  ["absent", "Did not come"],
] as const;

export default function WhoCame() {
  const { id, when, members } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Who came</h1>
      <p className="app-lead">{when}</p>
      <p>
        Faculty and the programme’s leads see who came, and nothing else of the meeting. Leave out
        whom you are not sure of.
      </p>
      <Form method="post">
        {members.map((member) => (
          <Fieldset key={member.id}>
            <Fieldset.Legend size="s">{member.name}</Fieldset.Legend>
            <Radios inline small name={fieldOf(member.id)} id={fieldOf(member.id)}>
              {kinds.map(([kind, text]) => (
                <Radios.Item
                  key={kind}
                  id={`${fieldOf(member.id)}-${kind}`}
                  value={kind}
                  defaultChecked={member.kind === kind}
                >
                  {text}
                </Radios.Item>
              ))}
            </Radios>
          </Fieldset>
        ))}
        <Button type="submit">Note who came</Button>
      </Form>
      <Link to={`/meetings/${id}`}>Back to the meeting</Link>
    </>
  );
}
