import { Link } from "@remix-run/react";
import type { Suggestion } from "./suggest-competencies.ts";

type Props = {
  suggested: Suggestion[];
  Heading: "h2" | "h3";
  /** Fills it into the form that is on the page; without, a link opens the page with the form filled in. */
  choose?: (competencyId: string) => void;
};

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What an entry's own words suggest to link it to, each with the words. Nothing, when they suggest nothing. */
export function SuggestedCompetencies({ suggested, Heading, choose }: Props) {
  if (suggested.length === 0) return null;
  return (
    <section aria-labelledby="suggested">
      <Heading id="suggested">Suggested from your words</Heading>
      <ul className="app-competencies">
        {suggested.map(({ id, title, because }) => (
          <li key={id}>
            {choose ? (
              <button type="button" className="app-link-button" onClick={() => choose(id)}>
                {title}
              </button>
            ) : (
              // A page of its own, so that reading goes on at the form, with script and without.
              <Link to={`?competency=${id}#competencyId`} reloadDocument>
                {title}
              </Link>
            )}
            <p className="app-soft">
              Because you wrote {list.format(because.map((word) => `“${word}”`))}.
            </p>
          </li>
        ))}
      </ul>
      <p>Choose what fits, and say what the reflection shows of it. Nothing is linked by itself.</p>
    </section>
  );
}
