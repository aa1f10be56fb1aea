import type { ImportOutcome } from "../generated/prisma/client.ts";
import { headings } from "./columns.ts";
import { outcomeNames } from "./outcomes.ts";
import type { Says } from "./says.ts";

type Finding = { row: number; outcome: ImportOutcome; name: string; email: string; says: Says[] };

const columnNames: Record<Says["column"], string> = {
  ...headings,
  conflict: "Conflict of interest",
  row: "Row",
};

/** What comes of each row, and why, cell by cell. */
export function FindingList({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p>No row is like that.</p>;
  return (
    <ol className="app-findings">
      {findings.map(({ row, outcome, name, email, says }) => (
        <li key={row} className={`app-finding app-finding--${outcome}`}>
          <p className="app-finding__row">Row {row}</p>
          <div>
            <p className="app-finding__person">
              <strong>{name || "No name"}</strong> <span className="app-soft">{email}</span>
            </p>
            <ul>
              {says.map(({ column, says: words }) => (
                <li key={column + words}>
                  <span className="app-finding__column">{columnNames[column]}:</span> {words}
                </li>
              ))}
            </ul>
          </div>
          <p className="app-finding__outcome">{outcomeNames[outcome]}</p>
        </li>
      ))}
    </ol>
  );
}
