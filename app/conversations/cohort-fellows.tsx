import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
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
      <ul className="app-list">
        {cohort.fellows.map((fellow) => (
          <li key={fellow.id}>
            <Link to={`/progress/${fellow.id}`} className="app-list__title">
              {fellow.name}
            </Link>{" "}
            {fellow.isAway && <strong className="nhsuk-tag nhsuk-tag--grey">Away</strong>}
            <Traces fellow={fellow} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Traces({ fellow }: { fellow: Fellow }) {
  return (
    <dl className="app-traces">
      <div>
        <dt>Reflections</dt>
        <dd>{fellow.reflections}</dd>
      </div>
      <div>
        <dt>Last update</dt>
        <dd>{fellow.lastUpdate ?? "none yet"}</dd>
      </div>
      <div>
        <dt>Set meetings</dt>
        <dd>{fellow.noted ? `came to ${fellow.came} of ${fellow.noted}` : "none noted yet"}</dd>
      </div>
      <div>
        <dt>Last meeting</dt>
        <dd>{fellow.lastMeeting ?? "none noted yet"}</dd>
      </div>
    </dl>
  );
}
