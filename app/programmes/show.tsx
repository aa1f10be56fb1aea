import { Link, useLoaderData } from "@remix-run/react";
import { CohortTag } from "../cohorts/cohort-tag.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { readOverview } from "./overview.server.ts";
import { Steps } from "./steps.tsx";
import { Ways } from "./ways.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Programme"} – Headroom` },
];

export const loader = signedIn((actor, { params, request }) =>
  readOverview(actor, params.programmeId, pageNumber(request)),
);

type Overview = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Programme() {
  const programme = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">Programme</p>
      <h1>{programme.name}</h1>
      <div className="app-columns app-wide">
        <div>
          {programme.steps.length > 0 && <Steps steps={programme.steps} />}
          <Cohorts of={programme} />
        </div>
        <Ways programme={programme} counts={programme.counts} />
      </div>
    </>
  );
}

function Cohorts({ of: programme }: { of: Overview }) {
  const { cohorts, page, hasMore } = programme;
  const add = `/programmes/${programme.id}/cohorts/new`;
  const [latest] = cohorts;
  return (
    <section aria-labelledby="cohorts">
      <h2 id="cohorts">Cohorts</h2>
      {cohorts.length === 0 && (
        <p>Each year’s cohort will be here, with its dates, its people and its plan.</p>
      )}
      <ul className="app-list">
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <Link to={`/cohorts/${cohort.id}`} className="app-list__title">
              {cohort.name}
            </Link>{" "}
            <CohortTag state={cohort.state} />
            <p className="app-soft">
              {cohort.from} to {cohort.to}
            </p>
            <p className="app-soft">
              {cohort.fellows === 1 ? "1 fellow" : `${cohort.fellows} fellows`}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
      <p className="app-actions">
        <Link to={add} className="nhsuk-button">
          {latest ? "Make another cohort" : "Make the first cohort"}
        </Link>
        {latest && <Link to={`${add}?from=${latest.id}`}>Copy {latest.name} to the next year</Link>}
      </p>
    </section>
  );
}
