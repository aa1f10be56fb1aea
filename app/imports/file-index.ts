import { addressOf, valueOf } from "./cells.ts";
import { sameAs } from "./columns.ts";
import { type ImportRole, roleOf, ruleOf } from "./import-roles.ts";
import type { Known, KnownPerson } from "./known.ts";
import type { SheetRow } from "./read-spreadsheet.ts";

/** A row, with what it says in the terms of the programme. */
export type ReadRow = {
  row: number;
  cells: SheetRow["cells"];
  email: string;
  name: string;
  profession: string;
  role?: ImportRole;
  cohorts: Known["cohorts"];
  set: string;
};

type Person = { row: number; name: string; profession: string };
type SetOfFile = { row: number; facilitator: string };

/** What the rows of a file say to one another, and what is known: where each row's words are looked up. */
export type FileIndex = {
  known: Known;
  read(row: SheetRow): ReadRow;
  /** Who has this address in the file, by the first row that names them. */
  personOf(email: string): Person | undefined;
  knownPerson(email: string): KnownPerson | undefined;
  /** The cohorts in which an address is a fellow's, here or in the database. */
  cohortsOf(fellow: string): string[];
  /** The first row that makes somebody a fellow of a cohort. */
  fellowRow(email: string, cohortId: string): number | undefined;
  host(code: string): Known["hosts"][number] | undefined;
  /** A set that is there. */
  knownSet(cohortId: string, name: string): Known["sets"][number] | undefined;
  /** The first row that names a set's facilitator. */
  setOfFile(cohortId: string, name: string): SetOfFile | undefined;
};

const setKey = (cohortId: string, name: string) => `${cohortId}|${sameAs(name)}`;

/** Reads a file's rows for what they say to one another, before any is judged. */
export function indexOf(rows: SheetRow[], known: Known): FileIndex {
  const cohorts = new Map(
    known.cohorts.map(({ name }) => [
      sameAs(name),
      known.cohorts.filter((other) => sameAs(other.name) === sameAs(name)),
    ]),
  );
  const hosts = new Map(known.hosts.map((host) => [sameAs(host.code), host]));
  const sets = new Map(known.sets.map((set) => [setKey(set.cohortId, set.name), set]));
  const read = ({ row, cells }: SheetRow): ReadRow => ({
    row,
    cells,
    email: addressOf(cells.email),
    name: valueOf(cells.name),
    profession: valueOf(cells.profession),
    role: roleOf(valueOf(cells.role)),
    cohorts: cohorts.get(sameAs(valueOf(cells.cohort))) ?? [],
    set: valueOf(cells.set),
  });

  const people = new Map<string, Person>();
  const fellows = new Map<string, Map<string, number>>();
  const setsOfFile = new Map<string, SetOfFile>();
  for (const { row, email, name, profession, role, cohorts, set } of rows.map(read)) {
    const first = people.get(email);
    if (first) first.profession ||= profession;
    else if (email && name) people.set(email, { row, name, profession });
    const cohortId = cohorts[0]?.id;
    if (!role || !cohortId) continue;
    const rule = ruleOf(role);
    if (rule.isYear) {
      const years = fellows.get(email) ?? new Map<string, number>();
      if (!years.has(cohortId)) years.set(cohortId, row);
      fellows.set(email, years);
    }
    if (rule.set === "must" && set && !setsOfFile.has(setKey(cohortId, set)))
      setsOfFile.set(setKey(cohortId, set), { row, facilitator: email });
  }

  const knownPerson = (email: string) => known.people.get(email);
  return {
    known,
    read,
    knownPerson,
    personOf: (email) => people.get(email),
    cohortsOf: (fellow) => {
      const standing = knownPerson(fellow)?.fellowships.map(({ cohortId }) => cohortId) ?? [];
      return [...new Set([...standing, ...(fellows.get(fellow)?.keys() ?? [])])];
    },
    fellowRow: (email, cohortId) => fellows.get(email)?.get(cohortId),
    host: (code) => hosts.get(sameAs(code)),
    knownSet: (cohortId, name) => sets.get(setKey(cohortId, name)),
    setOfFile: (cohortId, name) => setsOfFile.get(setKey(cohortId, name)),
  };
}
