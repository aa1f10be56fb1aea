import { CsvError, parse } from "csv-parse/sync";
import { type Column, columnOf, headings } from "./columns.ts";

/** A row of people as it stands in the file. `row` is the number that a spreadsheet program shows beside it. */
export type SheetRow = { row: number; cells: Partial<Record<Column, string>> };

export type Sheet = {
  rows: SheetRow[];
  /** The columns that the file has. */
  columns: Column[];
  /** Headings that name no column of ours: what stands below them is not read. */
  unknown: string[];
};

/** What a text holds, or why it cannot be read as a spreadsheet of people, with what to do. */
export type Reading =
  | { sheet: Sheet; problem?: undefined }
  | { sheet?: undefined; problem: string };

/** The most rows that one file may have; two files of half the length do as well. */
export const mostRows = 10_000;
/** Where reading stops: blank lines may stand between the rows, but not as many as that. */
const mostRecords = 2 * mostRows;

const separators = [",", ";", "\t"];
const needed = ["name", "email"] as const;

/**
 * Reads people from CSV as spreadsheet programs write it: separated by commas, semicolons or tabs, with line breaks and
 * doubled quotation marks inside quotation marks, blank lines, headings in any order and case.
 */
export function readSpreadsheet(text: string): Reading {
  const records = readRecords(text);
  if (typeof records === "string") return { problem: records };
  const at = records.findIndex((record) => !isBlank(record));
  const first = records[at];
  if (!first) return { problem: "This file is empty. Start it with a row of headings." };
  const named = first.map(columnOf);
  const problem = problemOf(first, named);
  if (problem) return { problem };
  const rows = records
    .map((record, index) => ({ record, row: index + 1 }))
    .slice(at + 1)
    .filter(({ record }) => !isBlank(record))
    .map(({ record, row }) => ({ row, cells: cellsOf(record, named) }));
  if (rows.length > mostRows || records.length === mostRecords)
    return {
      problem: `This file has more than ${mostRows.toLocaleString("en-GB")} rows. Send it in two files or more, each with the headings.`,
    };
  if (rows.length === 0)
    return { problem: "This file has headings, but nobody below them. Add a row a person." };
  const unknown = first.filter((heading, index) => !named[index] && heading.trim() !== "");
  return { sheet: { rows, columns: named.filter((column) => column !== undefined), unknown } };
}

/** The rows of a text of CSV, with the heading's among them; or why it cannot be read, with what to do. */
export function readRecords(text: string): string[][] | string {
  // Excel reads its own note of the separator, and does not count it as a row.
  const [note = "", noted] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(note.length).replace(/^\uFEFF/, "");
  return recordsOf(body, noted ?? separatorOf(body));
}

export const isBlank = (record: string[]) => record.every((cell) => cell.trim() === "");

/** The separator that occurs most before the first line's end, outside quotation marks. */
function separatorOf(text: string): string {
  const [line = ""] = text
    .trimStart()
    .replace(/"[^"]*"/g, "")
    .split(/[\r\n]/, 1);
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

function recordsOf(text: string, delimiter: string): string[][] | string {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: mostRecords,
    });
  } catch (error) {
    if (error instanceof CsvError) return unreadable(error);
    throw error;
  }
}

function unreadable(error: CsvError): string {
  const line = Number(error.lines);
  return error.code === "CSV_QUOTE_NOT_CLOSED"
    ? `A quotation mark (") is opened and never closed, so the rows after it cannot be told apart. Look for one that stands alone, and save the file as CSV again.`
    : `Line ${line} of the file has a quotation mark (") where none may be. Put the whole cell in quotation marks and double those inside, or save it as CSV from your spreadsheet program, which does so by itself.`;
}

function problemOf(first: string[], named: (Column | undefined)[]): string | undefined {
  const missing = needed.filter((column) => !named.includes(column));
  if (missing.length > 0) {
    const wanted = missing.map((column) => `“${headings[column]}”`).join(" and ");
    const found = first.filter((heading) => heading.trim() !== "").map(shortened);
    return `The first row has no heading ${wanted}. The headings found are: ${found.slice(0, 12).join(", ")}. Compare them with the example file.`;
  }
  const twice = named.find((column, index) => column && named.indexOf(column) !== index);
  return twice && `Two columns are called “${headings[twice]}”. Take one of them out.`;
}

const shortened = (heading: string) =>
  `“${heading.length > 40 ? `${heading.slice(0, 40)}…` : heading}”`;

const cellsOf = (record: string[], named: (Column | undefined)[]) =>
  Object.fromEntries(
    named.flatMap((column, index) => (column ? [[column, record[index] ?? ""]] : [])),
  ) as SheetRow["cells"];
