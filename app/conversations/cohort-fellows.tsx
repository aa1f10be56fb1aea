import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { NarrowCell, NarrowTable } from "../ui/narrow-table.tsx";
import { titled } from "../ui/titled.ts";
import { readCohortFellows } from "./cohort-fellows.server.ts";

export const meta = titled("How the fellows are getting on");

export const loader = signedIn((actor, { params }) => readCohortFellows(actor, params.cohortId));

type Fellow = ReturnType<typeof useLoaderData<typeof loader>>["fellows"][number];

export default function CohortFellows() {
  const cohort = useLoaderData<typeof loader>();
  const prompted = cohort.fellows.filter(({ prompts }) => prompts.length > 0);
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>How the fellows are getting on</h1>
      <p className="app-lead">
        From counts and dates alone. What they wrote or said is not here, and nobody is ranked.
      </p>
      {prompted.length > 0 && (
        <>
          <h2>Might be worth a conversation</h2>
          <p>Each fellow saw this before you did, or has had a week to.</p>
          <ul className="app-tasks">
            {prompted.flatMap((fellow) =>
              fellow.prompts.map((prompt) => (
                <li key={prompt.id}>
                  <Link to={`/prompts/${prompt.id}`} className="app-list__title">
                    {fellow.name}
                  </Link>
                  <p>{prompt.reason}</p>
                  {prompt.answer && <p className="app-soft">“{prompt.answer}”</p>}
                </li>
              )),
            )}
          </ul>
        </>
      )}
      <h2>Everybody</h2>
      {cohort.fellows.length === 0 && (
        <p>The cohort’s fellows will be here once they have been placed in it.</p>
      )}
      {cohort.fellows.length > 0 && <Everybody fellows={cohort.fellows} />}
    </>
  );
}

const columns = [
  "Fellow",
  "Reflections",
  "Last update",
  "Came to",
  "Set last met",
  "Next host review",
];

function Everybody({ fellows }: { fellows: Fellow[] }) {
  return (
    <NarrowTable caption="The cohort’s fellows by name" columns={columns}>
      {fellows.map((fellow) => (
        <tr key={fellow.id} className="nhsuk-table__row">
          <NarrowCell column="Fellow">
            <Link to={fellow.path}>{fellow.name}</Link>{" "}
            {fellow.isAway && <strong className="nhsuk-tag nhsuk-tag--grey">Away</strong>}
          </NarrowCell>
          <NarrowCell column="Reflections">{fellow.reflections}</NarrowCell>
          <NarrowCell column="Last update">{fellow.lastUpdate ?? "None yet"}</NarrowCell>
          <NarrowCell column="Came to">
            {fellow.noted ? `${fellow.came} of ${fellow.noted} meetings` : "Not noted yet"}
          </NarrowCell>
          <NarrowCell column="Set last met">{fellow.lastMeeting ?? "Not noted yet"}</NarrowCell>
          <NarrowCell column="Next host review">
            {fellow.review ? (
              <>
                {fellow.review.isOverdue && (
                  <strong className="nhsuk-tag nhsuk-tag--orange">Overdue</strong>
                )}{" "}
                {fellow.review.title}. {fellow.review.state}
              </>
            ) : (
              "None"
            )}
          </NarrowCell>
        </tr>
      ))}
    </NarrowTable>
  );
}
