import { Form, Link, useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { PersonCard } from "./person-card.tsx";
import { SearchFields } from "./search-fields.tsx";
import { isNarrowed, lookedFor } from "./search-form.ts";
import { readChoices, searchDirectory } from "./search.server.ts";
import { useSearchAsTyped } from "./use-search-as-typed.ts";

export const meta = titled("People");

export const loader = signedIn(async (actor, { request }) => {
  const looked = lookedFor(request);
  return {
    ...(await searchDirectory(actor, looked, pageNumber(request))),
    choices: await readChoices(actor, looked),
  };
});

export default function Directory() {
  const { people, looked, choices, page, hasMore, total } = useLoaderData<typeof loader>();
  const form = useRef<HTMLFormElement>(null);
  const search = useSearchAsTyped(form, looked.q);
  return (
    <>
      <h1>People</h1>
      <p className="app-lead">
        Of your programme, as far as they let you know. Your own page is{" "}
        <Link to="/account/profile">your profile</Link>.
      </p>
      <Form
        ref={form}
        role="search"
        action="/directory"
        className="app-sheet app-wide"
        onChange={search}
      >
        <SearchFields looked={looked} choices={choices} />
      </Form>
      <p role="status" className="app-soft">
        {found(people.length, total, isNarrowed(looked))}
      </p>
      <ul className="app-people app-wide">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

function found(shown: number, total: number | null, narrowed: boolean) {
  if (total === 1) return "1 person";
  if (total !== null) return `${total} people`;
  if (shown > 0) return "Everybody, by name";
  if (!narrowed) return "Whoever lets the directory list them will be here.";
  return "Nobody is found. Try fewer or shorter words, or take a filter away.";
}
