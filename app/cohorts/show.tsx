import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readCohort } from "./about-cohort.server.ts";
import { CohortFacts, SettingUp } from "./beside-cohort.tsx";
import { CohortTag } from "./cohort-tag.tsx";
import { CohortWays } from "./cohort-ways.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Cohort"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readCohort(actor, params.cohortId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function CohortPage() {
  const cohort = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        {cohort.may.setUp ? (
          <Link to={`/programmes/${cohort.programme.id}`}>{cohort.programme.name}</Link>
        ) : (
          cohort.programme.name
        )}
      </p>
      <h1>{cohort.name}</h1>
      <p className="app-lead">
        {cohort.from} to {cohort.to} <CohortTag state={cohort.state} />
      </p>
      <p className="app-actions">
        <Link to={`/cohorts/${cohort.id}/year`} className="nhsuk-button">
          See the year
        </Link>
        {!cohort.may.run && (
          <>
            <Link to={`/cohorts/${cohort.id}/presentations`}>Final presentations</Link>
            {cohort.may.seeSlots && (
              <Link to={`/cohorts/${cohort.id}/slots`}>Coaching and co-consulting slots</Link>
            )}
            <Link to="/directory">People</Link>
          </>
        )}
      </p>
      {cohort.may.run && <CohortWays of={cohort} />}
      <div className="app-columns app-wide">
        <div>
          {(cohort.may.run || cohort.awaitsSet || cohort.sets.length > 0) && <Sets of={cohort} />}
        </div>
        <aside aria-label="About this cohort" className="app-ways">
          {cohort.may.setUp && <SettingUp of={cohort} />}
          <CohortFacts of={cohort} />
        </aside>
      </div>
    </>
  );
}

function Sets({ of: { id, sets, plan, awaitsSet, may } }: { of: Shown }) {
  return (
    <section aria-labelledby="sets">
      <h2 id="sets">{may.run ? "Action learning sets" : "Your set"}</h2>
      {sets.length === 0 && (
        <p>
          {may.run
            ? "Four to eight people who meet all year. The cohort’s sets will be here."
            : "Once you are in a set, it will be here."}
        </p>
      )}
      <ul className="app-list">
        {sets.map((set) => (
          <li key={set.id}>
            <Link to={`/sets/${set.id}`} className="app-list__title">
              {set.name}
            </Link>
            <p className="app-soft">Facilitated by {set.facilitator}</p>
          </li>
        ))}
      </ul>
      {may.run && (
        <p className="app-actions">
          <Link
            to={plan ? `/set-plans/${plan}` : `/cohorts/${id}/set-plans/new`}
            className="nhsuk-button nhsuk-button--secondary"
          >
            {plan ? "Go on forming the sets" : "Form the sets"}
          </Link>
          <Link to={`/cohorts/${id}/sets/new`}>Make one set by hand</Link>
        </p>
      )}
      {awaitsSet && <Link to={`/cohorts/${id}/forming-answer`}>What helps us form your set</Link>}
    </section>
  );
}
