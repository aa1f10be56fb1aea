import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readYear } from "./read-year.server.ts";
import { YearActs } from "./year-acts.tsx";
import { YearHistory } from "./year-history.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Fellow"}’s year – Headroom` },
];

export const loader = signedIn((actor, { params }) => readYear(actor, params.fellowId));

export default function Year() {
  const year = useLoaderData<typeof loader>();
  const away = year.daysAway === 1 ? "one day" : `${year.daysAway} days`;
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          {year.may.arrange ? (
            <Link to={`/cohorts/${year.cohort.id}/placements`}>
              Placements, {year.cohort.name.toLowerCase()}
            </Link>
          ) : (
            year.cohort.name
          )}
        </p>
        <h1>{year.may.leave ? "Your year" : year.name}</h1>
        <p className="app-lead">
          {year.standing}. {year.isEnded ? "It was to run" : "It runs"} until {year.endsOn}
          {year.daysAway > 0 && `, ${away} later than the cohort’s`}.
        </p>
        <h2>The challenge</h2>
        {year.host ? (
          <p>
            {year.challengeId ? (
              <Link to={`/challenges/${year.challengeId}`}>{year.challenge}</Link>
            ) : (
              "What they work on there is not said yet"
            )}
            <br />
            <span className="app-soft">{year.host}</span>
          </p>
        ) : (
          <p>
            Not placed yet. Once they are, the host and its challenge are here, and those concerned
            are told by email.
          </p>
        )}
        {year.may.arrange && <YearActs year={year} />}
        <h2>What has happened</h2>
        <YearHistory history={year.history} cohort={year.cohort.dates} />
      </div>
      <aside aria-label="People of this year">
        <h2>With</h2>
        <dl className="app-facts">
          <People part="Sponsor" people={year.sponsors} />
          <People part="Mentor" people={year.mentors} />
          <People part="Coach" people={year.coaches} />
        </dl>
        <FindSomebody year={year} />
        {year.may.leave && (
          <p>
            <Link to={`/leaving/${year.id}`}>What happens when your year ends</Link>
          </p>
        )}
        {year.laterId && (
          <p>
            <Link to={`/fellows/${year.laterId}`}>The year that it was deferred to</Link>
          </p>
        )}
      </aside>
    </div>
  );
}

type Lacking = {
  mentors: unknown[];
  coaches: unknown[];
  cohort: { id: string };
  isEnded: boolean;
  may: { match: boolean; leave: boolean };
};

/** Where a mentor or coach is found, while there is none. */
function FindSomebody({ year: { mentors, coaches, cohort, isEnded, may } }: { year: Lacking }) {
  const kind = mentors.length === 0 ? "mentor" : coaches.length === 0 ? "coach" : null;
  if (!kind || isEnded || !(may.match || may.leave)) return null;
  return (
    <p>
      {may.leave ? (
        <Link to="/mentors">Find a {kind}</Link>
      ) : (
        <Link to={`/cohorts/${cohort.id}/matching?kind=${kind}`}>Find a {kind} for them</Link>
      )}
    </p>
  );
}

function People({ part, people }: { part: string; people: { id: string; name: string }[] }) {
  return (
    <div>
      <dt>{part}</dt>
      <dd>{people.length > 0 ? people.map(({ name }) => name).join(", ") : "Nobody yet"}</dd>
    </div>
  );
}
