import { Link } from "@remix-run/react";
import { NarrowCell, NarrowTable } from "../ui/narrow-table.tsx";
import { evidenceKinds } from "./evidence-kinds.ts";

type Growing = {
  id: string;
  title: string;
  self?: { level: string; when: string };
  byKind: number[];
};

const columns = ["Competency", "You see yourself", "Evidence"];

/** How somebody sees themselves by now on each competency of a domain, and how much there is to show for it, by kind. */
export function SelfTable({ title, competencies }: { title: string; competencies: Growing[] }) {
  return (
    <NarrowTable caption={title} isTitled columns={columns} className="app-growing">
      {competencies.map((competency) => (
        <tr key={competency.id} className="nhsuk-table__row">
          <NarrowCell column="Competency">
            <Link to={`/competencies/${competency.id}`}>{competency.title}</Link>
          </NarrowCell>
          <NarrowCell column="You see yourself">
            {competency.self ? (
              <>
                {competency.self.level} <span className="app-soft">{competency.self.when}</span>
              </>
            ) : (
              <span className="app-soft">Not rated yet</span>
            )}
          </NarrowCell>
          <NarrowCell column="Evidence">
            {linked(competency.byKind) || <span className="app-soft">None yet</span>}
          </NarrowCell>
        </tr>
      ))}
    </NarrowTable>
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
