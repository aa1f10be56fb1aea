import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readCohortYear } from "./cohort-year.server.ts";
import { WhatIsNext, YearByMonth } from "./year-page.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `The year of the ${data?.name.toLowerCase() ?? "cohort"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readCohortYear(actor, params.cohortId));

export default function CohortYear() {
  const year = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${year.id}`}>{year.name}</Link>
      </p>
      <h1>The cohort’s year</h1>
      <p className="app-lead">{year.dates}</p>
      {year.isEmpty ? (
        <p>
          The milestones of the year will be here as a time line, from induction to the last
          follow-up survey, and in everybody’s calendar.
        </p>
      ) : (
        <WhatIsNext going={year.going} next={year.next} />
      )}
      {year.may.run && (
        <div className="app-actions">
          <Link to={`/cohorts/${year.id}/milestones/template`} className="nhsuk-button">
            Add from the template
          </Link>
          <Link to={`/cohorts/${year.id}/milestones/new`}>Add a milestone of your own</Link>
          <Link to={`/cohorts/${year.id}/feedback-rounds`}>Rounds of 360° feedback</Link>
        </div>
      )}
      {!year.isEmpty && <YearByMonth year={year} act={year.may.run ? "Change" : undefined} />}
    </>
  );
}
