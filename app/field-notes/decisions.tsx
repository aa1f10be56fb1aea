import { Link, useLoaderData } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { Acts } from "./acts.tsx";
import { listDecisions } from "./decisions.server.ts";

export const meta = titled("Decisions");

export const loader = signedIn((actor, { params, request }) =>
  listDecisions(actor, params.challengeId, pageNumber(request)),
);

export default function Decisions() {
  const { challenge, decisions, page, hasMore, may } = useLoaderData<typeof loader>();
  const path = `/challenges/${challenge.id}/decisions`;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Decisions</h1>
      <p className="app-lead">So that in half a year somebody still knows why.</p>
      {decisions.length === 0 && (
        <p>None yet. What was decided, by whom, why, and what else there was.</p>
      )}
      {may.write && (
        <Link to={`${path}/new`} className="nhsuk-button">
          Write one down
        </Link>
      )}
      {decisions.map(({ id, what, on, byWhom, why, instead, lookAgain, by }) => (
        <section key={id} className="app-sheet" aria-labelledby={id}>
          <h2 id={id} className="nhsuk-heading-m">
            {what}
          </h2>
          <p className="app-soft">
            {on}, by {byWhom}
          </p>
          <dl className="app-update">
            <div>
              <dt>Why</dt>
              <dd>{why}</dd>
            </div>
            {instead && (
              <div>
                <dt>What else was considered</dt>
                <dd>{instead}</dd>
              </div>
            )}
            {lookAgain && (
              <div>
                <dt>To be looked at again</dt>
                <dd>
                  {lookAgain.on}
                  {lookAgain.isDue && ": the day has come"}
                </dd>
              </div>
            )}
          </dl>
          <p className="app-soft">Written down by {by}</p>
          {may.write && <Acts path={`${path}/${id}`} what={what} />}
        </section>
      ))}
      <PageLinks page={page} hasMore={hasMore} />
      <PageReaders challengeId={challenge.id} />
    </>
  );
}
