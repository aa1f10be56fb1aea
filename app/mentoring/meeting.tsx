import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readMeeting } from "./meetings.server.ts";
import { OnlyTheTwo } from "./only-the-two.tsx";

export const meta = titled("A meeting");

export const loader = signedIn((actor, { params }) => readMeeting(actor, params));

export default function Meeting() {
  const meeting = useLoaderData<typeof loader>();
  const unnamed = meeting.goalsUnnamed;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/pairs/${meeting.pairId}`}>{meeting.name}</Link>
      </p>
      <h1>{meeting.day}</h1>
      <p className="app-lead">
        {meeting.length}, {meeting.mode.toLowerCase()}.
      </p>
      <p className="app-soft">
        Written by {meeting.by}.{" "}
        {meeting.confirmed
          ? `Confirmed on ${meeting.confirmed}.`
          : "Not confirmed by the other yet."}
      </p>
      {meeting.may.confirm && (
        <Form method="post" action="confirmation">
          <input type="hidden" name="revision" value={meeting.revision} />
          <Button type="submit">Yes, we met like this</Button>
        </Form>
      )}
      {meeting.may.change && (
        <p>
          <Link to="edit">Change it</Link>
        </p>
      )}
      {meeting.isErased && (
        <p>What it was about has been erased, as your cohort keeps logs no longer.</p>
      )}
      <dl className="app-update">
        <Part term="What it was about">{meeting.themes.join(", ")}</Part>
        <Part term="What you agreed">{meeting.actions}</Part>
        {meeting.goals.length + unnamed > 0 && (
          <>
            <dt>Goals that you came back to</dt>
            {meeting.goals.map(({ id, purpose, nextStep, canChange }) => (
              <dd key={id}>
                <Link to={`/goals/${id}`}>{purpose}</Link>
                {nextStep && `. Next: ${nextStep}`}
                {canChange && (
                  <>
                    .{" "}
                    <Link to={`/goals/${id}/edit`}>
                      Say what is next
                      <span className="nhsuk-u-visually-hidden"> for {purpose}</span>
                    </Link>
                  </>
                )}
              </dd>
            ))}
            {unnamed > 0 && <dd>{unnamed} that you cannot read now</dd>}
          </>
        )}
        <Part term="Competencies it touched">{meeting.competencies.join(", ")}</Part>
        <Part term="Notes for the two of you">{meeting.notes}</Part>
        <Part term="Notes for yourself, read by you alone">{meeting.own}</Part>
      </dl>
      <OnlyTheTwo other={meeting.other} />
    </>
  );
}

const Part = ({ term, children }: { term: string; children: string }) =>
  children && (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
