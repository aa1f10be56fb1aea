import { Link, useLoaderData } from "@remix-run/react";
import { LedgerPanel } from "../meeting-room/ledger-panel.tsx";
import { RulesPanel } from "../meeting-room/rules-panel.tsx";
import { signedIn } from "../server/guard.server.ts";
import { SetReaders } from "./set-readers.tsx";
import { readSet } from "./sets.server.ts";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Set"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readSet(actor, params.setId));

export default function LearningSet() {
  const set = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <h1>{set.name}</h1>
        <p className="app-lead">
          {set.cohort}, facilitated by {set.facilitator}
        </p>
        {set.isEnded && (
          <p>
            <strong className="nhsuk-tag nhsuk-tag--grey">Ended</strong> It meets no more. What it
            left stays with those who were there.
          </p>
        )}
        {set.opened.map((id) => (
          <div key={id} className="app-ready">
            <p>
              This set was opened, for fear of serious harm:{" "}
              <Link to={`/set-openings/${id}`}>by whom, why and until when</Link>.
            </p>
          </div>
        ))}
        {set.may.schedule && (
          <p className="app-actions">
            <Link to="meetings/new" className="nhsuk-button">
              Schedule a meeting
            </Link>
            <Link to="series/new">Schedule a series</Link>
            <Link to="polls/new">Ask when the set can meet</Link>
          </p>
        )}
        {set.polls.map((id) => (
          <div key={id} className="app-ready">
            <p>
              A time is being looked for: <Link to={`/polls/${id}`}>when can the set meet?</Link>
            </p>
          </div>
        ))}
        <h2>To come</h2>
        {set.coming.length === 0 && (
          <p>
            No meeting is scheduled.
            {!set.isEnded &&
              !set.may.schedule &&
              ` ${set.facilitator} or the cohort’s faculty schedule them.`}
          </p>
        )}
        <Meetings meetings={set.coming} />
        <h2>Past</h2>
        {set.past.length === 0 && <p>The set has not met yet.</p>}
        <Meetings meetings={set.past} />
        {set.inside && (
          <>
            <LedgerPanel ledger={set.inside.ledger} />
            <h2>Actions</h2>
            <p>
              <Link to="actions">Your actions, and those that are shared with the set</Link>
            </p>
          </>
        )}
      </div>
      <aside aria-label="About this set">
        <h2>Members</h2>
        <ul className="nhsuk-list">
          {set.members.map((member) => (
            <li key={member.id}>
              <Link to={`/directory/${member.id}`}>{member.name}</Link>
              <br />
              <span className="app-soft">{member.profession}</span>
              {member.needs && (
                <p className="app-needs">
                  <span className="nhsuk-u-visually-hidden">Access needs: </span>
                  {member.needs}
                </p>
              )}
            </li>
          ))}
        </ul>
        {set.inside?.mayReadRules && (
          <RulesPanel rules={set.inside.rules} setId={set.id} maySign={set.inside.maySign} />
        )}
        <SetReaders setId={set.id} facilitator={set.facilitator} />
      </aside>
    </div>
  );
}

type Shown = { id: string; when: string; place: string; isCancelled: boolean };

function Meetings({ meetings }: { meetings: Shown[] }) {
  return (
    <ul className="app-list">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link to={`/meetings/${meeting.id}`}>{meeting.when}</Link>{" "}
          {meeting.isCancelled && <strong className="nhsuk-tag nhsuk-tag--grey">Cancelled</strong>}
          <p className="app-soft">{meeting.place}</p>
        </li>
      ))}
    </ul>
  );
}
