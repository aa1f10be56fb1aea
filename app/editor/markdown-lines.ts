/** The white space at the start of a line. */
export const INDENT = /^[ \t]*/;

/** Whether a line ends in a backslash that stands by itself: the next line is the same one still. */
export function goesOn(line: string): boolean {
  let at = line.length;
  while (line[at - 1] === "\\") at -= 1;
  return (line.length - at) % 2 === 1;
}

/** Whether there is nothing but white space in a line. */
export function isBlank(lines: string[], at: number): boolean {
  return /^[ \t]*$/.test(lines[at] ?? "");
}

/** How many blank lines follow one another from there on. */
export function countBlanks(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines, at)) at += 1;
  return at - from;
}

/** How many columns a line is set in; a tab goes to the next fourth. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const char of INDENT.exec(line)?.[0] ?? "") columns += char === "\t" ? 4 - (columns % 4) : 1;
  return columns;
}

/** A line set in by so many columns less. */
export function withoutIndent(line: string, columns: number): string {
  const rest = Math.max(0, indentOf(line) - columns);
  return " ".repeat(rest) + line.replace(INDENT, "");
}
