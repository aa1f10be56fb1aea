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
          {evidenceKinds.map(({ id, plural }) => (
            <th key={id} scope="col" className="nhsuk-table__header--numeric">
              {plural}
            </th>
          ))}
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
            {evidenceKinds.map(({ id, plural }, index) => (
              <Count key={id} heading={plural} count={competency.byKind[index] ?? 0} />
            ))}
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

function Count({ heading, count }: { heading: string; count: number }) {
  const className = "nhsuk-table__cell nhsuk-table__cell--numeric";
  return (
    <td className={count === 0 ? `${className} app-growing__none app-soft` : className}>
      <Heading>{heading}</Heading>
      {count}
    </td>
  );
}

const Heading = ({ children }: { children: string }) => (
  <span className="nhsuk-table-responsive__heading" aria-hidden="true">
    {children}{" "}
  </span>
);
