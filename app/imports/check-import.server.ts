import { setImmediate as others } from "node:timers/promises";
import type { Logger } from "pino";
import type { Prisma } from "../generated/prisma/client.ts";
import { afterwards } from "../server/afterwards.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { type CheckedRow, checkRows } from "./check-rows.ts";
import type { Known } from "./known.ts";
import { readKnown } from "./known.server.ts";
import { type Sheet, readSpreadsheet } from "./read-spreadsheet.ts";
import type { Says } from "./says.ts";

/** Rows that are checked and written down at a time, so that requests go on and the page shows how far it is. */
const chunk = 250;

const failed =
  "Something went wrong on our side while this file was checked. Nothing was written. Send it again; if it happens twice, send half of it.";

/** Has an import checked once the answer to this request has gone. */
export function checkAfterwards(id: string, log: Pick<Logger, "error">): void {
  afterwards(log, () => checkImport(id));
}

/**
 * Checks an import row by row, and writes down what each row would do. Nothing else is written.
 * Afterwards it is checked, or refused as a whole with the reason.
 */
export async function checkImport(id: string): Promise<void> {
  const one = await prisma.peopleImport.findFirst({ where: { id, state: "checking" } });
  if (!one) return;
  try {
    const { sheet, problem } = readSpreadsheet(one.text);
    if (!sheet) return await refuse(id, problem);
    await prisma.peopleImport.update({ where: { id }, data: { rows: sheet.rows.length } });
    const checked: CheckedRow[] = [];
    const known = await readKnown(prisma, one.programmeId, sheet.rows);
    for await (const rows of checkedInChunks(sheet, known)) {
      checked.push(...rows);
      await writeDown(id, rows);
    }
    await prisma.importFinding.create({ data: findingOfFile(id, sheet, checked) });
    await prisma.peopleImport.update({ where: { id }, data: { state: "checked" } });
  } catch (error) {
    await refuse(id, failed);
    throw error;
  }
}

const refuse = async (id: string, problem: string) =>
  void (await prisma.peopleImport.updateMany({
    where: { id },
    data: { state: "refused", problem, text: "" },
  }));

/** Checks the rows of a sheet against what is known, and lets others have their turn after each lot. */
export async function* checkedInChunks(sheet: Sheet, known: Known): AsyncGenerator<CheckedRow[]> {
  let lot: CheckedRow[] = [];
  for (const checked of checkRows(sheet.rows, known)) {
    lot.push(checked);
    if (lot.length < chunk) continue;
    yield lot;
    lot = [];
    await others();
  }
  yield lot;
}

const writeDown = (id: string, rows: CheckedRow[]) =>
  prisma.$transaction([
    prisma.importFinding.createMany({ data: rows.map((row) => findingOf(id, row)) }),
    prisma.peopleImport.update({
      where: { id },
      data: { checkedRows: { increment: rows.length } },
    }),
  ]);

const findingOf = (
  importId: string,
  { row, outcome, name, email, says }: CheckedRow,
): Prisma.ImportFindingCreateManyInput => ({ importId, row, outcome, name, email, says });

/** The row under which stands what is said of a file as a whole: people's rows come after the headings. */
export const rowOfFile = 1;
/** As many conflicts as are listed for the file; each stands at its row as well. */
const listed = 50;

function findingOfFile(id: string, sheet: Sheet, checked: CheckedRow[]) {
  const headings = sheet.unknown.slice(0, listed).map((heading): Says => {
    const says = `The column “${heading.trim().slice(0, 60)}” is none that Headroom reads, so it was left out.`;
    return { column: "row", says };
  });
  const conflicts = checked.flatMap(({ row, name, says }) =>
    says
      .filter(({ column }) => column === "conflict")
      .map((said): Says => ({ column: "conflict", says: `Row ${row}, ${name}: ${said.says}` })),
  );
  const says = [...headings, ...conflicts.slice(0, listed)];
  if (conflicts.length > listed)
    says.push({
      column: "conflict",
      says: `And ${conflicts.length - listed} more, each said at its row.`,
    });
  return findingOf(id, {
    row: rowOfFile,
    outcome: "leave",
    name: "",
    email: "",
    says,
    person: {},
    relations: [],
  });
}
