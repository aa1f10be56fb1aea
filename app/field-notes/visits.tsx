import { Link, useLoaderData } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { Acts } from "./acts.tsx";
import { listVisits } from "./visits.server.ts";

export const meta = titled("Visits and conversations");

export const loader = signedIn((actor, { params, request }) =>
  listVisits(actor, params.challengeId, pageNumber(request)),
);

export default function Visits() {
  const { challenge, visits, page, hasMore, may } = useLoaderData<typeof loader>();
  const path = `/challenges/${challenge.id}/visits`;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Visits and conversations</h1>
      <p className="app-lead">What you went to see, and what it changes.</p>
      {visits.length === 0 && <p>None yet. Two lines while you still have your coat on will do.</p>}
      {may.write && (
        <Link to={`${path}/new`} className="nhsuk-button">
          Write one down
        </Link>
      )}
      {visits.map(({ id, on, place, withWhom, seen, changes, by }) => (
        <section key={id} className="app-sheet" aria-labelledby={id}>
          <h2 id={id} className="nhsuk-heading-m">
            {place}
          </h2>
          <p className="app-soft">
            {on}, with {withWhom}
          </p>
          <dl className="app-update">
            <div>
              <dt>Seen and heard</dt>
              <dd>{seen}</dd>
            </div>
            {changes && (
              <div>
                <dt>What it changes</dt>
                <dd>{changes}</dd>
              </div>
            )}
          </dl>
          <p className="app-soft">Written down by {by}</p>
          {may.write && <Acts path={`${path}/${id}`} what={`${place}, ${on}`} />}
        </section>
      ))}
      <PageLinks page={page} hasMore={hasMore} />
      <PageReaders challengeId={challenge.id} />
    </>
  );
}
