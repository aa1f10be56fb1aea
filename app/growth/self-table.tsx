import { Link } from "@remix-run/react";
import { evidenceKinds } from "./evidence-kinds.ts";

type Growing = {
  id: string;
  title: string;
  self?: { level: string; when: string };
  byKind: number[];
};

/** How somebody sees themselves by now on each competency of a domain, and how much there is to show for it, by kind. */
export function SelfTable({ title, competencies }: { title: string; competencies: Growing[] }) {
  return (
    <table className="nhsuk-table-responsive app-by-person app-wide app-growing">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{title}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">You see yourself</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {competencies.map((competency) => (
          <tr key={competency.id} className="nhsuk-table__row">
            <Cell heading="Competency">
              <Link to={`/competencies/${competency.id}`}>{competency.title}</Link>
            </Cell>
            <Cell heading="You see yourself">
              {competency.self ? (
                <>
                  {competency.self.level} <span className="app-soft">{competency.self.when}</span>
                </>
              ) : (
                <span className="app-soft">Not rated yet</span>
              )}
            </Cell>
            <Cell heading="Evidence">
              {linked(competency.byKind) || <span className="app-soft">None yet</span>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <td className="nhsuk-table__cell">
      <Heading>{heading}</Heading>
      {children}
    </td>
  );
}

/** "2 reflections, 1 workshop": how much of each kind there is, of which there is something. */
const linked = (byKind: number[]) =>
  evidenceKinds
    .flatMap(({ name, plural }, index) => {
      const count = byKind[index] ?? 0;
      return count === 0 ? [] : `${count} ${(count === 1 ? name : plural).toLowerCase()}`;
    })
    .join(", ");

const Heading = ({ children }: { children: string }) => (
  <span className="nhsuk-table-responsive__heading" aria-hidden="true">
    {children}{" "}
  </span>
);
