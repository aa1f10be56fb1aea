import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { readMeeting } from "./meetings.server.ts";
import { SetReaders } from "./set-readers.tsx";

export const meta = ({ data }: { data?: { when: string } }) => [
  { title: `Set meeting${data ? `, ${data.when}` : ""} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readMeeting(actor, params.meetingId));

const attendance = [
  ["came", "Came"],
  ["apologies", "Apologies"],
  ["absent", "Did not come"],
] as const;

export default function Meeting() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          <Link to={`/sets/${meeting.set.id}`}>{meeting.set.name}</Link>
        </p>
        <h1>Set meeting</h1>
        {meeting.isCancelled && (
          <p>
            <strong className="nhsuk-tag nhsuk-tag--grey">Cancelled</strong> Everybody was told by
            mail, and calendars follow.
          </p>
        )}
        <dl className="nhsuk-summary-list">
          <Row term="When">{meeting.when}</Row>
          <Row term="Place">{meeting.place}</Row>
          {meeting.joining?.link && (
            <Row term="Link to join">
              <a href={meeting.joining.link} rel="noreferrer">
                {meeting.joining.link}
              </a>
            </Row>
          )}
          {meeting.joining?.accessNotes && <Row term="Access">{meeting.joining.accessNotes}</Row>}
          <Row term="Facilitated by">
            {meeting.facilitatedBy ?? "Nobody: the set meets by itself"}
          </Row>
          <Row term="Called by">{meeting.calledBy}</Row>
          {attendance.map(
            ([kind, term]) =>
              meeting.attendance[kind].length > 0 && (
                <Row key={kind} term={term}>
                  {meeting.attendance[kind].join(", ")}
                </Row>
              ),
          )}
        </dl>
        {meeting.standIn && <p>{meeting.standIn}</p>}
        {meeting.may.enter && (
          <p className="app-actions">
            <Link to="room" className="nhsuk-button">
              {meeting.isLongOver ? "See what it left" : "Go into the room"}
            </Link>
            {meeting.may.bid && <Link to="bids/new">Bid for airtime</Link>}
          </p>
        )}
        {meeting.may.sendApologies && (
          <Form method="post" action={meeting.sentApologies ? "apologies/removal" : "apologies"}>
            <Button type="submit" secondary>
              {meeting.sentApologies ? "I can come after all" : "I cannot come"}
            </Button>
          </Form>
        )}
        {meeting.may.change && (
          <p className="app-actions">
            <Link to="move" className="nhsuk-button nhsuk-button--secondary">
              Move or change it
            </Link>
            <Link to="facilitation">Change who facilitates</Link>
            <Link to="cancellation">Cancel it</Link>
          </p>
        )}
        {meeting.may.noteAttendance && (
          <p>
            <Link to="attendance">{meeting.isNoted ? "Put right who came" : "Note who came"}</Link>
          </p>
        )}
      </div>
      <aside aria-label="About this meeting">
        <SetReaders setId={meeting.set.id} facilitator={meeting.set.facilitator} />
      </aside>
    </div>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{term}</dt>
      <dd className="nhsuk-summary-list__value">{children}</dd>
    </div>
  );
}
