import { valueOf } from "./cells.ts";
import { headings } from "./columns.ts";
import type { FileIndex, ReadRow } from "./file-index.ts";
import { type ImportRole, rolesInWords, ruleOf } from "./import-roles.ts";
import { type KnownPerson, type Relation, keyOf } from "./known.ts";
import { cohortOf, fellowOf, hostOf, setOf } from "./row-parts.ts";
import type { RowSays } from "./says.ts";

const related = ["cohort", "host", "fellow", "set"] as const;

/** The relations that a row says a person has: none when it names no role. What is wrong is taken down. */
export function relationsOf(one: ReadRow, index: FileIndex, says: RowSays): Relation[] {
  const cell = valueOf(one.cells.role);
  if (cell === "") {
    const filled = related.find((column) => valueOf(one.cells[column]) !== "");
    if (filled)
      says.wrong(
        "role",
        `Say the role that goes with the ${headings[filled].toLowerCase()}: ${rolesInWords}.`,
      );
    return [];
  }
  const { role } = one;
  if (!role) {
    const several = /[,;/&+]|\band\b/.test(cell)
      ? " One row gives one role: for a second, add a row."
      : "";
    says.wrong(
      "role",
      `“${cell}” is no role that a file can give. Write ${rolesInWords}.${several}`,
    );
    return [];
  }
  const person = index.knownPerson(one.email);
  const { refused } = ruleOf(role);
  if (refused) {
    if (!person?.relations.has(keyOf({ as: role }))) says.wrong("role", refused);
    return [{ as: role }];
  }
  return relationsTo(role, one, index, says, person);
}

function relationsTo(
  role: ImportRole,
  one: ReadRow,
  index: FileIndex,
  says: RowSays,
  person: KnownPerson | undefined,
): Relation[] {
  const rule = ruleOf(role);
  const row = { one, role, index, says };
  const named = cohortOf(row);
  const host = hostOf(row);
  const fellow = fellowOf(row, named?.id);
  const set = setOf(row, named?.id);
  const ofFellow = fellow && rule.cohort !== "unused" ? index.cohortsOf(fellow)[0] : undefined;
  const cohortId = named?.id ?? ofFellow;

  if (rule.isYear && cohortId)
    checkYear({ cohortId, hostId: host?.id, set }, one, index, says, person);
  const relation: Relation = { as: role, cohortId, fellow };
  if (rule.host === "must") relation.hostId = host?.id;
  if (rule.set === "must") relation.set = set;
  return [
    relation,
    ...(rule.host === "may" && host ? [{ as: "placed" as const, cohortId, hostId: host.id }] : []),
    ...(rule.set === "may" && set ? [{ as: "member" as const, cohortId, set }] : []),
  ];
}

type Year = { cohortId: string; hostId?: string; set?: string };

/** A fellow stands once in a cohort, with one host and in one set; moving them on is done by hand. */
function checkYear(
  { cohortId, hostId, set }: Year,
  one: ReadRow,
  index: FileIndex,
  says: RowSays,
  person: KnownPerson | undefined,
): void {
  const first = index.fellowRow(one.email, cohortId);
  if (first !== undefined && first !== one.row)
    says.wrong(
      "role",
      `Row ${first} makes them a fellow of this cohort already. Take one of the two rows out.`,
    );
  const year = person?.fellowships.find((fellowship) => fellowship.cohortId === cohortId);
  if (hostId && year?.hostId && year.hostId !== hostId) {
    const host = index.known.hosts.find(({ id }) => id === year.hostId);
    says.wrong(
      "host",
      `They are placed with ${host?.name ?? "another host"} already. Leave this cell empty, and move them on their own page.`,
    );
  }
  const standing = [...(person?.relations.values() ?? [])].find(
    (relation) => relation.as === "member" && relation.cohortId === cohortId,
  );
  if (set && standing?.set && keyOf(standing) !== keyOf({ as: "member", cohortId, set }))
    says.wrong(
      "set",
      `They are in the set “${standing.set}” of this cohort already, and a fellow is in one set. Leave this cell empty, and move them by hand.`,
    );
}
