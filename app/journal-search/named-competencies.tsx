import { Link } from "@remix-run/react";
import type { CompetencyChoice } from "../competencies/framework.server.ts";

/** The competencies that are called as what was typed, or nearly so. */
export function NamedCompetencies({ competencies }: { competencies: CompetencyChoice[] }) {
  if (competencies.length === 0) return null;
  return (
    <section aria-labelledby="named">
      <h2 id="named">Competencies by that name</h2>
      <ul className="app-competencies">
        {competencies.map(({ id, title, domain }) => (
          <li key={id}>
            <p>
              <Link to={`/competencies/${id}`}>{title}</Link>
            </p>
            <p className="app-soft">{domain}</p>
            <p>
              <Link to={`/journal/search?competency=${encodeURIComponent(id)}`}>
                Reflections linked to it
                <span className="nhsuk-u-visually-hidden">: {title}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
