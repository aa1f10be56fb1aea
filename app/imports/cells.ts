import { z } from "zod";
import { type Column, headings } from "./columns.ts";

/** What begins a formula in a spreadsheet program. Source: OWASP, CSV injection. */
const runnable = /^[=+\-@\t\r\n＝＋－＠]/;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell of CSV that no spreadsheet program runs: an apostrophe goes before what would begin a formula. */
export const csvCell = (text: string) => {
  const harmless = runnable.test(text) || escaped.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};

/** The text that `csvCell` was given, from the cell as CSV is read. */
export const fromCell = (cell: string) => (escaped.test(cell) ? cell.slice(1) : cell);

/** The most characters that a cell may have. */
const longest: Record<Column, number> = {
  name: 120,
  email: 254,
  profession: 120,
  role: 60,
  cohort: 120,
  host: 60,
  fellow: 254,
  set: 120,
};

/** A cell's value: without the apostrophe of an export, without white space around it, with single spaces in it. */
export const valueOf = (cell: string | undefined) =>
  fromCell(cell ?? "")
    .normalize("NFC")
    .replace(/[^\S\r\n\t]+/g, " ")
    .trim();

/** Email addresses are the same in any case; so are those with white space around or within them. */
export const addressOf = (cell: string | undefined) =>
  (cell ?? "").replace(/\s+/g, "").toLowerCase();

export const isAddress = (text: string) => z.email().safeParse(text).success;

// Control characters, and those that turn the direction of writing for what follows.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Why a cell cannot be taken, whatever its row says.
 * @param standing what is written already, which an export may bring back as it is
 */
export function cellProblem(column: Column, cell: string, standing?: string): string | undefined {
  const text = valueOf(cell);
  if (text === "" || text === standing) return undefined;
  const [begins] = runnable.exec(cell) ?? runnable.exec(text) ?? [];
  if (begins)
    return `This cell begins with ${named(begins)}, as formulas do, and a spreadsheet would run it. Take that character out.`;
  if (text.length > longest[column])
    return `Shorten the ${headings[column].toLowerCase()} to ${longest[column]} characters or fewer.`;
  if (unseen.test(text))
    return "This cell holds a line break or another character that cannot be seen. Type it anew, on one line.";
  return undefined;
}

const named = (character: string) =>
  ({ "\t": "a tab", "\r": "a line break", "\n": "a line break" })[character] ?? `“${character}”`;
