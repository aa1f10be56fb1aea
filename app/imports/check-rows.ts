import type { ImportOutcome } from "../generated/prisma/client.ts";
import { cellProblem } from "./cells.ts";
import { columns, type Column } from "./columns.ts";
import { conflictsOfFile } from "./conflicts-of-file.ts";
import { type FileIndex, type ReadRow, indexOf } from "./file-index.ts";
import { type Known, type Relation, keyOf } from "./known.ts";
import type { SheetRow } from "./read-spreadsheet.ts";
import { relationWords } from "./relation-words.ts";
import { type PersonStep, personStepOf } from "./row-person.ts";
import { relationsOf } from "./row-relations.ts";
import { RowSays, type Says } from "./says.ts";

/** What came of a row: what it would do and what is said of it, or what is wrong with it, cell by cell. */
export type CheckedRow = {
  row: number;
  outcome: ImportOutcome;
  name: string;
  email: string;
  says: Says[];
  /** Nothing of this is to be done when the outcome is an error. */
  person: PersonStep;
  relations: Relation[];
};

/**
 * Checks the rows of a file, one at a time and in their order, so that whoever asks can pause between them.
 * @param known what is there already: everything that the rows are compared with
 */
export function* checkRows(rows: SheetRow[], known: Known): Generator<CheckedRow, void> {
  const index = indexOf(rows, known);
  const planned = new Map<string, number>();
  const conflicts = conflictsOfFile(rows, index);
  for (const row of rows) {
    const checked = checkRow(index.read(row), index, planned);
    const named = checked.outcome === "error" ? [] : (conflicts.get(row.row) ?? []);
    checked.says.push(...named.map((says) => ({ column: "conflict" as const, says })));
    yield checked;
  }
}

function checkRow(one: ReadRow, index: FileIndex, planned: Map<string, number>): CheckedRow {
  const says = new RowSays();
  checkCells(one, index, says);
  const about = { row: one.row, name: one.name.slice(0, 200), email: one.email.slice(0, 300) };
  // A cell that cannot be taken says nothing that could be looked up.
  const person = says.errors.length > 0 ? {} : personStepOf(one, index, says);
  const said = says.errors.some(({ column }) => related.has(column))
    ? []
    : relationsOf(one, index, says);
  if (says.errors.length > 0)
    return { ...about, outcome: "error", says: says.errors, person: {}, relations: [] };
  const relations = said.filter((relation) => isNew(relation, one, index, planned, says));
  for (const relation of relations) says.note(...relationWords(relation, index));
  const acts =
    Boolean(person.make ?? person.change ?? (person.joins || undefined)) || relations.length > 0;
  const outcome = !acts ? "leave" : index.knownPerson(one.email) ? "change" : "make";
  if (!acts && says.notes.length === 0) says.note("role", "Is so already");
  return { ...about, outcome, says: says.notes, person, relations };
}

const related = new Set<Says["column"]>(["role", "cohort", "host", "fellow", "set"]);

function checkCells({ cells, email }: ReadRow, index: FileIndex, says: RowSays): void {
  const person = index.knownPerson(email);
  const standing: Partial<Record<Column, string>> = person ?? {};
  for (const column of columns)
    says.wrong(column, cellProblem(column, cells[column] ?? "", standing[column]));
}

function isNew(
  relation: Relation,
  { row, email }: ReadRow,
  index: FileIndex,
  planned: Map<string, number>,
  says: RowSays,
): boolean {
  const key = keyOf(relation);
  if (index.knownPerson(email)?.relations.has(key)) return false;
  const earlier = planned.get(`${email}|${key}`);
  if (earlier === undefined) planned.set(`${email}|${key}`, row);
  else says.note("role", `Row ${earlier} says so already`);
  return earlier === undefined;
}
