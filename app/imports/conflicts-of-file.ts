import {
  type ConflictOfInterest,
  type FellowPart,
  type Relation as Related,
  conflictKey,
  findConflicts,
  reasonOf,
} from "../people/conflicts.ts";
import type { FileIndex } from "./file-index.ts";
import { ruleOf } from "./import-roles.ts";
import { type Relation, keyOf } from "./known.ts";
import { relationsOf } from "./row-relations.ts";
import type { SheetRow } from "./read-spreadsheet.ts";
import { RowSays } from "./says.ts";

type Held = { email: string; relation: Relation };

/**
 * The conflicts of interest that a file would make, in words, by the row that makes them. Those that stand already are not
 * among them.
 */
export function conflictsOfFile(rows: SheetRow[], index: FileIndex): Map<number, string[]> {
  const standing = [...index.known.people].flatMap(([email, { relations }]) =>
    [...relations.values()].map((relation): Held => ({ email, relation })),
  );
  const coming = rows.flatMap((sheetRow) => {
    const one = index.read(sheetRow);
    const relations = relationsOf(one, index, new RowSays());
    return relations.map((relation) => ({ row: one.row, email: one.email, relation }));
  });
  const before = new Set(findConflicts(relatedIn(standing)).map(conflictKey));
  const made = findConflicts(relatedIn([...standing, ...coming])).filter(
    (conflict) => !before.has(conflictKey(conflict)),
  );
  // Of the rows that bring it about together, the last is where it is said.
  const lastRow = new Map(coming.map(({ email, row }) => [email, row]));
  const said = new Map<number, string[]>();
  for (const conflict of made) {
    const people =
      conflict.kind === "parts" ? [conflict.personId] : [conflict.personId, conflict.reportId];
    const row = Math.max(...people.map((email) => lastRow.get(email) ?? 0));
    said.set(row, [...(said.get(row) ?? []), inWords(conflict, index)]);
  }
  return said;
}

// Who is not in the database yet has no id: here people go by their addresses, and years and sets by what makes them one.
const yearOf = (fellow: string, cohortId = "") => `${fellow}|${cohortId}`;
const parts: Partial<Record<Relation["as"], FellowPart>> = {
  mentor: "mentor",
  coach: "coach",
  sponsor: "sponsor",
};

function relatedIn(held: Held[]): Related[] {
  const years = new Map<string, Set<string>>();
  for (const { email, relation } of held) {
    if (!parts[relation.as] || !relation.fellow) continue;
    const key = `${email}|${relation.cohortId}`;
    years.set(key, (years.get(key) ?? new Set()).add(yearOf(relation.fellow, relation.cohortId)));
  }
  return held.flatMap(({ email, relation }): Related[] => {
    const { as, fellow, cohortId, set } = relation;
    const part = parts[as];
    if (part && fellow) return [{ part, personId: email, fellowId: yearOf(fellow, cohortId) }];
    if (fellow) return [{ part: "lineManager", personId: email, reportId: fellow }];
    if (set)
      return [{ part: "ofSet", personId: email, setId: keyOf({ as: "member", cohortId, set }) }];
    if (!marks.has(as)) return [];
    const helped = years.get(`${email}|${cohortId}`) ?? [];
    return [...helped].map((fellowId) => ({ part: "assessor", personId: email, fellowId }));
  });
}

/** Who marks a cohort's work marks that of each of its fellows. */
const marks = new Set<Relation["as"]>(["assessor"]);

function inWords(conflict: ConflictOfInterest, index: FileIndex): string {
  const nameOf = (email: string) =>
    index.personOf(email)?.name ?? index.knownPerson(email)?.name ?? email;
  if (conflict.kind === "lineManager")
    return `${nameOf(conflict.personId)} is the line manager of ${nameOf(conflict.reportId)}, and would be in a set with them. ${reasonOf(conflict)}`;
  const [one, other] = conflict.parts.map((part) => ruleOf(part).written);
  const [fellow = ""] = conflict.fellowId.split("|");
  return `${nameOf(conflict.personId)} would be ${one} and ${other} of ${nameOf(fellow)}. ${reasonOf(conflict)}`;
}
