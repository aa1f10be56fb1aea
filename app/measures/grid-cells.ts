import { mostPoints } from "./study.ts";

export const columns = ["date", "value"] as const;
export type Column = (typeof columns)[number];
export type Cells = Record<Column, string>;

/**
 * Puts a block that was copied from a spreadsheet into rows, from a cell on, to the right and down. Rows are added where there
 * are too few; what lies to the right of the last column is left out.
 * @param empty what a row that is added is
 */
export function pasteInto<R extends Cells>(
  rows: R[],
  from: { index: number; column: Column },
  text: string,
  empty: R,
): R[] {
  const block = text
    .replace(/[\r\n]+$/, "")
    .split(/\r\n|\n|\r/)
    .slice(0, mostPoints)
    .map((line) => line.split("\t").map(unquoted));
  const first = columns.indexOf(from.column);
  const count = Math.max(rows.length, from.index + block.length);
  return Array.from({ length: count }, (_row, at) => {
    const row = rows[at] ?? empty;
    const cells = block[at - from.index];
    if (!cells) return row;
    const pasted = columns.slice(first).flatMap((column, number) => {
      const cell = cells[number];
      return cell === undefined ? [] : [[column, cell.trim()]];
    });
    return { ...row, ...Object.fromEntries(pasted) };
  });
}

/** Spreadsheets put a cell that holds a quotation mark or a line break in quotation marks. */
const unquoted = (cell: string) =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
