import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listSubmissions } from "./submissions.server.ts";

export const meta = titled("Portfolios that are handed in");

export const loader = signedIn((actor, { params }) => listSubmissions(actor, params.cohortId));

export default function CohortPortfolios() {
  const { id, name, fellows, submissions } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${id}`}>{name}</Link>
      </p>
      <h1>Portfolios that are handed in</h1>
      <p className="app-lead">
        {submissions.length} of {fellows} fellows. What is handed in is read by the cohort’s
        faculty; what is not is its fellow’s alone.
      </p>
      {submissions.length === 0 && (
        <p>When a fellow signs their portfolio and hands it in, it will be here.</p>
      )}
      <ul className="app-list">
        {submissions.map(({ id, signedBy, on, may }) => (
          <li key={id}>
            {may.read ? (
              <Link to={`/portfolios/${id}`} className="app-list__title">
                {signedBy}
              </Link>
            ) : (
              <strong className="app-list__title">{signedBy}</strong>
            )}
            <p className="app-soft">Handed in on {on}</p>
            {may.reopen && (
              <Link to={`/portfolios/${id}/reopening`}>
                Open it again<span className="nhsuk-u-visually-hidden"> for {signedBy}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
