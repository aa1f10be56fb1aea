import type { TypedRow } from "./merge-points.ts";
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

/** The most rows that one page of the grid sends. */
export const mostRows = 1200;

/** The rows among a form's fields, in their order. */
export function rowsIn(cells: Record<string, unknown>): TypedRow[] {
  const of = (name: string, index: number) => {
    const cell = cells[`${name}-${index}`];
    return typeof cell === "string" ? cell : "";
  };
  const indexes = Object.keys(cells).flatMap((name) => {
    const index = Number(/^(?:date|value|was|had)-(\d{1,4})$/.exec(name)?.[1] ?? Number.NaN);
    return index < mostRows ? [index] : [];
  });
  return [...new Set(indexes)]
    .sort((one, other) => one - other)
    .map((index) => ({
      index,
      was: of("was", index),
      had: of("had", index),
      date: of("date", index),
      value: of("value", index),
    }));
}
