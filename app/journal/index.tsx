import { Link, useLoaderData } from "@remix-run/react";
import { SearchBox } from "../journal-search/search-box.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { titled } from "../ui/titled.ts";
import { pageNumber } from "../ui/page-number.ts";
import { listEntries } from "./entries.server.ts";
import { readBy } from "./read-by.ts";

export const meta = titled("Journal");

export const loader = signedIn((actor, { request }) => listEntries(actor, pageNumber(request)));

export default function Journal() {
  const { entries, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Your journal</h1>
      <p className="app-lead">Yours alone, until you share a copy of something with somebody.</p>
      <p>
        <Link to="/journal/new" className="nhsuk-button">
          Write a reflection
        </Link>
      </p>
      <SearchBox label="Search reflections" />
      {entries.length === 0 && (
        <p>
          Your reflections will be listed here. The shortest form takes five minutes: what happened,
          so what, now what.
        </p>
      )}
      <ul className="app-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={`/journal/${entry.id}`} className="app-list__title">
              {entry.title}
            </Link>
            <p className="app-soft">
              {entry.touched} · {entry.words} words · {linked(entry.competencies)} ·{" "}
              {readBy(entry.readers)}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

const linked = (count: number) =>
  count === 0 ? "no competency yet" : count === 1 ? "1 competency" : `${count} competencies`;
