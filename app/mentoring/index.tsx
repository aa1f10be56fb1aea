import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { HoursByKind } from "./hours-by-kind.tsx";
import { listPairs } from "./pairs.server.ts";

export const meta = titled("Mentoring");

export const loader = signedIn((actor, { request }) => listPairs(actor, pageNumber(request)));

export default function Pairs() {
  const { running, ended, byKind, slots, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Mentoring</h1>
      <p className="app-lead">
        Two people who meet through the year: what you agreed, and when you met.
      </p>
      {running.length === 0 && page === 1 && (
        <p>
          Once your programme has brought you together with a mentor, a coach or a fellow, they will
          be here.
        </p>
      )}
      {slots.length > 0 && (
        <p className="app-actions">
          {slots.map(({ to, cohort }) => (
            <Link key={to} to={to}>
              Coaching and co-consulting slots{slots.length > 1 && `, ${cohort}`}
            </Link>
          ))}
        </p>
      )}
      <List of={running} />
      <HoursByKind of={byKind} />
      {ended.length > 0 && (
        <>
          <h2>Ended</h2>
          <List of={ended} />
        </>
      )}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["running"];

const List = ({ of }: { of: Shown }) => (
  <ul className="app-list">
    {of.map(({ id, name, cohort, hours, ended }) => (
      <li key={id}>
        <Link to={`/pairs/${id}`} className="app-list__title">
          {name}
        </Link>
        <p className="app-soft">
          {cohort}. {ended ? `Until ${ended}` : hours}
        </p>
      </li>
    ))}
  </ul>
);
