import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listDays } from "./days.server.ts";

export const meta = titled("Final presentations");

export const loader = signedIn((actor, { params }) => listDays(actor, params.cohortId));

export default function PresentationDays() {
  const { cohort, days, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Final presentations</h1>
      <p className="app-lead">
        Fellows tell what became of their challenges, to a panel on which citizens sit. Nothing is
        marked or ranked.
      </p>
      {days.length === 0 && <p>Once a day is planned, it will be here.</p>}
      <ul className="app-list">
        {days.map(({ id, when, place, fellows }) => (
          <li key={id}>
            <Link to={`/presentation-days/${id}`} className="app-list__title">
              {when}
            </Link>
            <p className="app-soft">
              {place} · {fellows === 1 ? "one fellow" : `${fellows} fellows`}
            </p>
          </li>
        ))}
      </ul>
      {may.run && (
        <Link to={`/cohorts/${cohort.id}/presentations/new`} className="nhsuk-button">
          Plan a day
        </Link>
      )}
    </>
  );
}
