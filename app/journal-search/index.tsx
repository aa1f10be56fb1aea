import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { Problems } from "../ui/form.tsx";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { HitList } from "./hit-list.tsx";
import { NamedCompetencies } from "./named-competencies.tsx";
import { SearchFields } from "./search-fields.tsx";
import { isNarrowed, typedIn } from "./search-form.ts";
import { searchJournal } from "./search.server.ts";

export const meta = titled("Search");

export const loader = signedIn((actor, { request }) =>
  searchJournal(actor, typedIn(request), pageNumber(request)),
);

export default function Search() {
  const { typed, choices, errors, named, found, page } = useLoaderData<typeof loader>();
  const answer = { errors, typed, isConflict: false };
  return (
    <>
      {Object.keys(errors).length > 0 && <Problems of={answer} />}
      <h1>Search reflections</h1>
      <Form role="search" aria-label="Reflections" className="app-sheet app-wide">
        <SearchFields key={JSON.stringify(typed)} answer={answer} typed={typed} choices={choices} />
      </Form>
      <NamedCompetencies competencies={named} />
      {found ? (
        <section aria-labelledby="found">
          <h2 id="found">Reflections</h2>
          <p role="status" className="app-soft">
            {inWords(found.total, page, typed.q !== "")}
          </p>
          <HitList hits={found.hits} />
          {found.hits.length === 0 && isNarrowed(typed) && (
            <p>
              <Link to={`?${new URLSearchParams({ q: typed.q })}`}>Search without the filters</Link>
            </p>
          )}
          <PageLinks page={page} hasMore={found.hasMore} />
        </section>
      ) : (
        <p>
          This searches the titles and the words of your own reflections, and of what others share
          with you, as it was when they shared it. Try a word that you remember, the name of a
          competency, or a filter alone.
        </p>
      )}
    </>
  );
}

function inWords(total: number, page: number, isByWords: boolean): string {
  if (total === 0 && page > 1) return "Nothing is on this page.";
  if (total === 0)
    return isByWords ? "Nothing is found. Try fewer words, or shorter ones." : "Nothing is found.";
  const count = total === 1 ? "1 reflection" : `${total} reflections`;
  if (total === 1) return count;
  return isByWords
    ? `${count}: those with your words in their title first, then the latest`
    : `${count}, the latest first`;
}
