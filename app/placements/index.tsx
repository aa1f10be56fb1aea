import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { listPlacements } from "./cohort-placements.server.ts";
import { PlacedFellow } from "./placed-fellow.tsx";

export const meta = ({ data }: { data?: { cohort: { name: string } } }) => [
  { title: `Placements${data ? ` of the ${data.cohort.name}` : ""} – Headroom` },
];

export const loader = signedIn((actor, { params }) => listPlacements(actor, params.cohortId));

export default function Placements() {
  const { cohort, unplaced, placed, waiting, toStart, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Placements</h1>
      <p className="app-lead">
        Each fellow with a host and its challenge, a sponsor who opens doors, and a mentor who gives
        air cover.
      </p>
      {may.setUp && toStart > 0 && (
        <Link to={`/cohorts/${cohort.id}/start`} className="nhsuk-button">
          {toStart === 1 ? "Start the year of 1 fellow" : `Start the years of ${toStart} fellows`}
        </Link>
      )}
      {unplaced.length + placed.length === 0 && (
        <p>
          The fellows of this cohort will be here.{" "}
          {may.setUp && (
            <Link to={`/programmes/${cohort.programmeId}/people/new`}>Add the first one</Link>
          )}
        </p>
      )}
      {unplaced.length > 0 && (
        <>
          <h2>Not placed yet</h2>
          <ul className="app-list">
            {unplaced.map((fellow) => (
              <li key={fellow.id}>
                <Link to={`/fellows/${fellow.id}`} className="app-list__title">
                  {fellow.name}
                </Link>
                <p className="app-soft">{fellow.profession}</p>
                {may.setUp && (
                  <p>
                    <Link to={`/fellows/${fellow.id}/placement`}>Place {fellow.name}</Link>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h2>Approved challenges without a fellow</h2>
          <ul className="app-list">
            {waiting.map(({ id, title, host }) => (
              <li key={id}>
                {may.setUp ? <Link to={`/proposals/${id}`}>{title}</Link> : title}
                <p className="app-soft">{host}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {placed.length > 0 && <h2>Placed</h2>}
      <ul className="app-list">
        {placed.map((fellow) => (
          <PlacedFellow key={fellow.id} fellow={fellow} />
        ))}
      </ul>
    </>
  );
}
