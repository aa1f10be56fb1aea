import type { JSONContent } from "@tiptap/core";

/** @returns how many cells the longest row has, and at least one */
export function widthOf(rows: JSONContent[]): number {
  return rows.reduce((most, row) => Math.max(most, row.content?.length ?? 0), 1);
}

/**
 * Gives the rows of a table one form.
 * @returns rows of as many cells each; headings in the whole first row or nowhere
 */
export function squared(rows: JSONContent[]): JSONContent[] {
  const width = widthOf(rows);
  const hasHeadings = rows[0]?.content?.some(({ type }) => type === "tableHeader");
  return rows.map((row, number) => {
    const type = hasHeadings && number === 0 ? "tableHeader" : "tableCell";
    const cells = Array.from({ length: width }, (_, at) => row.content?.[at]?.content);
    return {
      ...row,
      content: cells.map((content = [{ type: "paragraph" }]) => ({ type, content })),
    };
  });
}
