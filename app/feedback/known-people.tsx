import { Link } from "@remix-run/react";
import type { KnownPerson } from "./known-people.server.ts";

type Known = Pick<KnownPerson, "id" | "name" | "relation"> & { isNamed: boolean };

const titles: [KnownPerson["relation"][], string][] = [
  [["sponsor", "mentor", "coach"], "Sponsor, mentor and coach"],
  [["set"], "Your set"],
  [["fellow"], "Fellows of the cohort"],
  [["citizen"], "Citizen partners of the cohort"],
];

/** The people whom a fellow knows in the programme, to be named by one press. */
export function KnownPeople({ people }: { people: Known[] }) {
  const groups = titles
    .map(([relations, title]) => ({
      title,
      people: people.filter(({ relation }) => relations.includes(relation)),
    }))
    .filter((group) => group.people.length > 0);
  if (groups.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Choose somebody of your programme</span>
      </summary>
      <div className="nhsuk-details__text">
        {groups.map((group) => (
          <section key={group.title}>
            <h2 className="nhsuk-heading-s">{group.title}</h2>
            <ul>
              {group.people.map(({ id, name, relation, isNamed }) => (
                <li key={id}>
                  {isNamed ? (
                    <>
                      {name} <span className="app-soft">named already</span>
                    </>
                  ) : (
                    <Link to={`?person=${id}`}>{name}</Link>
                  )}
                  {["mentor", "coach", "sponsor"].includes(relation) && (
                    <span className="app-soft">, {relation}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
