import type { ImportOutcome } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { checkedInChunks, rowOfFile } from "./check-import.server.ts";
import type { CheckedRow } from "./check-rows.ts";
import { findImport } from "./find-import.server.ts";
import { readKnown } from "./known.server.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";
import { writeRows } from "./write-rows.server.ts";

/** Ten times what 5,000 rows take. In milliseconds. */
const patience = 60_000;

export type Written = { programmeId: string; made: number; changed: number };

/** What was checked is no longer so: it has to be checked, and looked at, again. */
export class Outdated extends Conflict {}

/**
 * Writes a checked import, all of it or nothing. It is checked once more against what is there now; what was sent is
 * deleted with the writing.
 * @returns the id of its programme, and how many rows made or changed something
 * @throws NotFound; Conflict when it is not checked, has errors or was written already; Outdated when it would do other
 *   things now than were shown, with the rows
 */
export async function writeImport(actor: Actor, id: string | undefined): Promise<Written> {
  return prisma.$transaction(
    async (tx) => {
      const one = await findImport(actor, id, tx);
      const problem = await whyNot(tx, one);
      if (problem) throw new Conflict(problem);
      const { text } = await tx.peopleImport.findUniqueOrThrow({
        where: { id: one.id },
        select: { text: true },
      });
      const { sheet } = readSpreadsheet(text);
      if (!sheet) throw new Conflict(unreadable);
      const rows: CheckedRow[] = [];
      const known = await readKnown(tx, one.programmeId, sheet.rows);
      for await (const lot of checkedInChunks(sheet, known)) rows.push(...lot);
      const differing = await differingRows(tx, one.id, rows);
      if (differing.length > 0) throw new Outdated(outdated(differing));
      await writeRows(tx, { programmeId: one.programmeId, byId: actor.id, known }, rows);
      await tx.peopleImport.update({
        where: { id: one.id },
        data: { state: "done", doneAt: new Date(), text: "" },
      });
      const count = (outcome: ImportOutcome) =>
        rows.filter((row) => row.outcome === outcome).length;
      return { programmeId: one.programmeId, made: count("make"), changed: count("change") };
    },
    { timeout: patience },
  );
}

const unreadable = "This file can no longer be read. Send it again.";

const notReady = {
  checking: "This file is still being checked. Wait until its rows are shown, then confirm.",
  refused: "This file could not be read, so there is nothing to write. Send another.",
  done: "These people have been written already.",
  checked: "",
} as const;

async function whyNot(
  tx: Transaction,
  { id, state }: { id: string; state: keyof typeof notReady },
): Promise<string> {
  if (state !== "checked") return notReady[state];
  const errors = await tx.importFinding.count({ where: { importId: id, outcome: "error" } });
  return errors > 0
    ? `There is something to correct in ${errors} of the rows. Correct the file, and send it again.`
    : "";
}

type Finding = { row: number | bigint; outcome: string; says: string };

/** The rows that would do other things now than their finding says. */
async function differingRows(tx: Transaction, id: string, rows: CheckedRow[]): Promise<number[]> {
  const findings = await tx.$queryRaw<Finding[]>`
    SELECT "row", outcome, json(says) AS says FROM ImportFinding WHERE importId = ${id} AND "row" > ${rowOfFile}`;
  const shown = new Map(findings.map((one) => [Number(one.row), `${one.outcome} ${one.says}`]));
  return rows
    .filter(({ row, outcome, says }) => shown.get(row) !== `${outcome} ${JSON.stringify(says)}`)
    .map(({ row }) => row);
}

function outdated(rows: number[]): string {
  const few = rows.slice(0, 10).join(", ");
  const more = rows.length > 10 ? ` and ${rows.length - 10} more` : "";
  const named = rows.length === 1 ? `Row ${few} would` : `Rows ${few}${more} would`;
  return `Somebody has changed the programme’s people since this was checked, and nothing was written. ${named} now do something else. The file is being checked again: look at it once more, then confirm.`;
}
