import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readSetsOverview } from "./overview.server.ts";

export const meta = ({ data }: { data?: { cohort: { name: string } } }) => [
  { title: `Sets of ${data?.cohort.name ?? "the cohort"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readSetsOverview(actor, params.cohortId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;
type OneSet = Shown["sets"][number];

export default function SetsOverview() {
  const { cohort, sets, coming, may } = useLoaderData<typeof loader>();
  const standing = sets.filter(({ ended }) => !ended);
  const ended = sets.filter(({ ended }) => ended);
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>How the sets are getting on</h1>
      <p className="app-lead">
        Dates, who came, and whether everybody has presented. What is said in a set stays in the
        set.
      </p>
      {may.arrange && standing.length > 1 && (
        <p className="app-actions">
          <Link to="merger">Merge two sets</Link>
        </p>
      )}
      {standing.length === 0 && <p>The cohort’s sets will be here once they are formed.</p>}
      {standing.length === 0 && may.arrange && (
        <p>
          <Link to={`/cohorts/${cohort.id}/set-plans/new`}>Form the sets</Link>
        </p>
      )}
      <ul className="app-list">
        {standing.map((set) => (
          <OfSet key={set.id} set={set} maySplit={may.arrange} />
        ))}
      </ul>
      <h2>Meetings to come</h2>
      {coming.length === 0 && <p>No meeting is scheduled.</p>}
      <ul className="app-list">
        {coming.map((meeting) => (
          <li key={meeting.id}>
            <Link to={`/meetings/${meeting.id}`}>{meeting.when}</Link>
            <p className="app-soft">
              {meeting.set} · {meeting.facilitator} · {meeting.place}
            </p>
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <>
          <h2>Sets that have ended</h2>
          <ul className="app-list">
            {ended.map((set) => (
              <li key={set.id}>
                <Link to={`/sets/${set.id}`}>{set.name}</Link>
                <p className="app-soft">Until {set.ended}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function OfSet({ set, maySplit }: { set: OneSet; maySplit: boolean }) {
  return (
    <li>
      <Link to={`/sets/${set.id}`} className="app-list__title">
        {set.name}
      </Link>
      <p className="app-soft">
        {set.members} members, facilitated by {set.facilitator}
      </p>
      <p>
        {set.attendance}. {set.airtime}.
      </p>
      {set.missed.length > 0 && (
        <p>
          <strong>Missed the last two meetings:</strong> {set.missed.join(", ")}
        </p>
      )}
      {maySplit && (
        <p className="app-row-acts">
          <Link to={`/sets/${set.id}/split`}>
            Split it<span className="nhsuk-u-visually-hidden">: {set.name}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
