import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listMentors } from "./hours.server.ts";
import { MentorsTable } from "./mentors-table.tsx";

export const meta = titled("Mentors and coaches");

export const loader = signedIn((actor, { params, request }) =>
  listMentors(actor, params.cohortId, pageNumber(request)),
);

export default function Mentors() {
  const { cohort, people, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Mentors and coaches</h1>
      <p className="app-lead">
        Who works with fellows or offers to, by name: how many fellows they have, and for how long
        they have met. What about stays between the two.
      </p>
      <div className="app-actions">
        <Link to={`/cohorts/${cohort.id}/matching`} className="nhsuk-button">
          Find mentors and coaches
        </Link>
        <Link to={`/cohorts/${cohort.id}/mentor-invitations/new`}>Ask somebody to offer</Link>
        <Link to={`/cohorts/${cohort.id}/mentoring`}>Each pair, and when they met</Link>
      </div>
      {people.length === 0 && <p>Once somebody offers to mentor or coach, they will be here.</p>}
      {people.length > 0 && <MentorsTable people={people} />}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
