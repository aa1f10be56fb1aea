/** At 200 cohorts a page may take so many times as long as at one. */
export const mostGrowth = 1.2;

/** A ratio, to two decimals. */
export const times = (ratio: number) => (Number.isNaN(ratio) ? "?" : ratio.toFixed(2));

/** Columns of one width each; words to the left, figures to the right. */
export function table(heads: string[], rows: string[][]): string {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const isFigures = heads.map((_, at) => rows.every((row) => /^[\d.?]*$/.test(row[at] ?? "")));
  const line = (cells: string[]) =>
    cells
      .map((cell, at) =>
        isFigures[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [heads, ...rows].map(line).join("\n");
}
