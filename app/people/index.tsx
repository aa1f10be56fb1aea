import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { titled } from "../ui/titled.ts";
import { listPeople } from "./list-people.server.ts";
import { PeopleFilters } from "./people-filters.tsx";
import { readFilter } from "./people-filter.ts";

export const meta = titled("People");

export const loader = signedIn((actor, { params, request }) =>
  listPeople(actor, params.programmeId, readFilter(request)),
);

export default function People() {
  const { programme, people, filter, cohorts, hasMore } = useLoaderData<typeof loader>();
  const here = `/programmes/${programme.id}`;
  return (
    <div className="app-wide">
      <p className="app-eyebrow">
        <Link to={here}>{programme.name}</Link>
      </p>
      <h1>People</h1>
      <div className="app-actions">
        <Link to="new" className="nhsuk-button">
          Add a person
        </Link>
        <Link to="import">Import a spreadsheet</Link>
        <Link to={`${here}/invitations`}>Invitations</Link>
        <Link to={`${here}/conflicts`}>Conflicts of interest</Link>
        <a href={`${here}/people/export.csv`}>Download as a spreadsheet</a>
      </div>
      <PeopleFilters filter={filter} cohorts={cohorts} />
      <p role="status" className="app-soft">
        {inWords(people.length, filter.page, hasMore)}
      </p>
      <ul className="app-list app-roster">
        {people.map((person) => (
          <li key={person.id}>
            <div>
              <Link to={person.id} className="app-list__title">
                {person.name}
              </Link>
              <p className="app-soft">{person.email}</p>
            </div>
            <p>{person.roles.length > 0 ? person.roles.join(" · ") : "No role yet"}</p>
            <p>
              {person.hasLeft ? (
                <strong className="nhsuk-tag nhsuk-tag--grey">Has left</strong>
              ) : (
                !person.cameIn && (
                  <strong className="nhsuk-tag nhsuk-tag--white">Not come in yet</strong>
                )
              )}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={filter.page} hasMore={hasMore} />
    </div>
  );
}

function inWords(count: number, page: number, hasMore: boolean): string {
  if (page > 1) return count === 0 ? "Nobody is on this page" : `Page ${page}, by name`;
  if (hasMore) return `More than ${count} people; the first ${count}, by name`;
  if (count === 0) return "Nobody here fits that. Try fewer letters, or take a filter away.";
  return count === 1 ? "1 person" : `${count} people, by name`;
}
