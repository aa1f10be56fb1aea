import { csvCell } from "./cells.ts";
import { type Column, columns, headings } from "./columns.ts";

/** A row of a spreadsheet that we write. What is left out is empty. */
export type WrittenRow = Partial<Record<Column, string>>;

/** A line of CSV, in which no cell is a formula. */
export const lineOf = (cells: string[]) => `${cells.map(csvCell).join(",")}\r\n`;

/** The first line, with the mark by which Excel knows that it is UTF-8. */
export const firstLine = `\uFEFF${lineOf(columns.map((column) => headings[column]))}`;

/** Rows as lines of CSV, in which no cell is a formula. */
export const linesOf = (rows: WrittenRow[]) =>
  rows.map((row) => lineOf(columns.map((column) => row[column] ?? ""))).join("");

/** An answer that a browser saves as a spreadsheet. */
export const asDownload = (body: string | ReadableStream, fileName: string) =>
  new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "X-Robots-Tag": "noindex",
    },
  });
