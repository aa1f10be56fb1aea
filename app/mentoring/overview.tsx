import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { readOverview } from "./overview.server.ts";

export const meta = titled("Mentoring and coaching");

export const loader = signedIn((actor, { params, request }) =>
  readOverview(actor, params.cohortId, pageNumber(request)),
);

export default function MentoringOverview() {
  const { cohort, pairs, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Mentoring and coaching</h1>
      <p className="app-lead">
        Who works with whom, for how long they have met, and when last. What about stays between the
        two.
      </p>
      {pairs.length === 0 && <p>Once a fellow has a mentor or a coach, the two will be here.</p>}
      <ul className="app-list">
        {pairs.map(({ id, fellowId, fellow, other, who, hours, last, goals, ended, hasPaused }) => (
          <li key={id}>
            <Link to={`/fellows/${fellowId}`} className="app-list__title">
              {fellow}
              <span className="nhsuk-u-visually-hidden">, and {other}</span>
            </Link>
            <p>
              With {other}, their {who}: {hours}
            </p>
            <p className="app-soft">
              {last ? `Last met on ${last}. ` : "No meeting is logged. "}
              {goals > 0 && `Goals touched: ${goals}. `}
              {hasPaused && "They have paused. "}
              {ended && `Ended on ${ended}.`}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
