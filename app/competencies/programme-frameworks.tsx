import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { FrameworkTag } from "./framework-tag.tsx";
import { listFrameworks } from "./frameworks.server.ts";

export const meta = titled("Competency frameworks");

export const loader = signedIn((actor, { params }) => listFrameworks(actor, params.programmeId));

type Listed = ReturnType<typeof useLoaderData<typeof loader>>["frameworks"][number];

export default function ProgrammeFrameworks() {
  const { id, name, frameworks } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}`}>{name}</Link>
      </p>
      <h1>Competency frameworks</h1>
      <p className="app-lead">
        What fellows grow in. A draft can be changed until it is published; a published version
        never changes, so that evidence keeps its meaning.
      </p>
      <p className="app-actions">
        <Link to="new" className="nhsuk-button">
          Begin a draft
        </Link>
        <Link to="import">Bring one in from a file</Link>
      </p>
      <ul className="app-list">
        {frameworks.map((framework) => (
          <li key={framework.id}>
            <Version of={framework} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Version({ of: { id, title, version, state, isOurs, basedOn, cohorts } }: { of: Listed }) {
  return (
    <>
      <Link to={`/frameworks/${id}`} className="app-list__title">
        {title}, version {version}
      </Link>{" "}
      <FrameworkTag state={state} />
      <p className="app-soft">
        {isOurs ? "The programme’s own" : "Came with Headroom"}
        {basedOn && `, drafted from ${basedOn.title}, version ${basedOn.version}`}
      </p>
      {cohorts.length > 0 && (
        <p className="app-soft">
          Used by{" "}
          {cohorts.map((cohort, at) => (
            <span key={cohort.id}>
              {at > 0 && ", "}
              <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
