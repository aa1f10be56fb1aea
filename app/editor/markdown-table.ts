import type { JSONContent } from "@tiptap/core";

/** The cells of a table, line breaks as "\n", and the line after it. */
export type TableLines = { cells: string[][]; hasHeadings: boolean; next: number };

const DELIMITERS = /^[ \t]*(\|[ \t]*)?:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*(\|[ \t]*)?$/;
const TOKENS = /<br[ \t]*\/?>|\\[^]|[^]/gi;

/** Whether a line parts the headings of a table from its rows: `| --- | --- |`. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes("|") && DELIMITERS.test(line);

/**
 * Writes a table with pipes, as GitHub's Markdown has it. A line break is `<br>`; a table without headings begins with
 * the line of dashes.
 * @param writeInline writes the content of a paragraph, each of its lines
 */
export function tableLines(
  table: JSONContent,
  writeInline: (content: JSONContent[] | undefined) => string[],
): string[] {
  const rows = (table.content ?? []).map((row) => row.content ?? []);
  const lines = rows.map((row) =>
    rowLine(
      row.map((cell) => writeInline(cell.content?.[0]?.content).map(escapeCell).join("<br>")),
    ),
  );
  const dashes = `| ${(rows[0] ?? []).map(() => "---").join(" | ")} |`;
  const hasHeadings = rows[0]?.[0]?.type === "tableHeader";
  return hasHeadings ? [lines[0] ?? "", dashes, ...lines.slice(1)] : [dashes, ...lines];
}

function rowLine(cells: string[]): string {
  const line = `| ${cells.join(" | ")} |`;
  return isDelimiterRow(line) ? line.replace(/[-:]/, "\\$&") : line;
}

/** White space at the ends of a cell is for looks alone. */
const escapeCell = (line: string) => line.replace(/\||<(?=br[ \t]*\/?>)|^[ \t]|[ \t]$/gi, "\\$&");

/** @returns the table that begins on this line, if one does: a row with dashes below it, or above it */
export function readTable(lines: string[], at: number): TableLines | null {
  const [first = "", second = ""] = lines.slice(at, at + 2);
  const hasHeadings = isDelimiterRow(second) && hasCells(first);
  if (!hasHeadings && !(isDelimiterRow(first) && hasCells(second))) return null;
  let next = at + 2;
  while (hasCells(lines[next] ?? "")) next += 1;
  const rows = [hasHeadings ? first : second, ...lines.slice(at + 2, next)];
  return { cells: rows.map(cellsOf), hasHeadings, next };
}

const hasCells = (line: string) => split(line).length > 1;

function cellsOf(line: string): string[] {
  const cells = split(line).map(trimmed);
  if (cells.length > 1 && cells[0]?.length === 0) cells.shift();
  if (cells.length > 1 && cells.at(-1)?.length === 0) cells.pop();
  return cells.map((tokens) => tokens.map(meant).join(""));
}

/** What stands between the pipes of a line, a backslash with the character after it. */
function split(line: string): string[][] {
  const cells: string[][] = [[]];
  for (const token of line.match(TOKENS) ?? []) {
    if (token === "|") cells.push([]);
    else cells.at(-1)?.push(token);
  }
  return cells;
}

function trimmed(tokens: string[]): string[] {
  const isSpace = (token: string | undefined) => token === " " || token === "\t";
  let [from, to] = [0, tokens.length];
  while (isSpace(tokens[from])) from += 1;
  while (to > from && isSpace(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

function meant(token: string): string {
  if (/^<br/i.test(token)) return "\n";
  return /^\\[|< \t]$/.test(token) ? token.slice(1) : token;
}
