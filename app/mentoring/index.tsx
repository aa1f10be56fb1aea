import { Link, useLoaderData } from "@remix-run/react";
import { programmesToOfferIn } from "../mentors/offer-standing.server.ts";
import { RequestList } from "../mentors/request-list.tsx";
import { listRequests } from "../mentors/requests.server.ts";
import { cohortsAsFellow } from "../policy/mentor-offers.ts";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { HoursByKind } from "./hours-by-kind.tsx";
import { listPairs } from "./pairs.server.ts";

export const meta = titled("Mentoring");

export const loader = signedIn(async (actor, { request }) => ({
  ...(await listPairs(actor, pageNumber(request))),
  requests: await listRequests(actor),
  offers: await programmesToOfferIn(actor),
  isFellow: cohortsAsFellow(actor, new Date()).length > 0,
}));

export default function Pairs() {
  const { running, ended, byKind, certificates, slots, page, hasMore, requests, ...ways } =
    useLoaderData<typeof loader>();
  return (
    <>
      <h1>Mentoring</h1>
      <p className="app-lead">
        Two people who meet through the year: what you agreed, and when you met.
      </p>
      <RequestList title="Fellows who ask you" of={requests.received} />
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
      <Ways {...ways} />
      <HoursByKind of={byKind} />
      {ended.length > 0 && (
        <>
          <h2>Ended</h2>
          <List of={ended} />
        </>
      )}
      {certificates.length > 0 && (
        <>
          <h2>Certificates of hours</h2>
          <ul>
            {certificates.map(({ id, name }) => (
              <li key={id}>
                <a href={`/cohorts/${id}/mentoring/certificate.pdf`}>{name} (PDF)</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

type WaysProps = {
  isFellow: boolean;
  offers: { id: string; name: string; isOffering: boolean }[];
};

/** How one comes to work with somebody. */
function Ways({ isFellow, offers }: WaysProps) {
  if (!isFellow && offers.length === 0) return null;
  return (
    <p className="app-actions">
      {isFellow && <Link to="/mentors">Find a mentor or coach</Link>}
      {offers.map(({ id, name, isOffering }) => (
        <Link key={id} to={`/programmes/${id}/mentor-offer`}>
          {isOffering ? "What you offer" : "Offer to mentor or coach"}
          {offers.length > 1 && `: ${name}`}
        </Link>
      ))}
    </p>
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
