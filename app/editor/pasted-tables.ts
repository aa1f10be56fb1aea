import { blocks, isBlank, rename } from "./pasted-dom.ts";

const MOST_MERGED = 50;

/** Takes apart tables that are there for the looks: those that say so, and those of one cell. */
export function unwrapLayout(body: HTMLElement): void {
  body.querySelectorAll("table").forEach((table) => {
    const cells = [...table.rows].flatMap((row) => [...row.cells]);
    if (cells.length > 1 && table.getAttribute("role") !== "presentation") return;
    const parts = cells.map((cell) => rename(cell, "div"));
    table.replaceWith(...parts);
  });
}

/** Gives tables the form that a text may have: no merged cells, headings in the first row alone, a cell one paragraph. */
export function squareTables(body: HTMLElement): void {
  body.querySelectorAll<HTMLTableElement>("table:not(table *)").forEach((table) => {
    const rows = [...table.rows];
    const hasHeadings = isHeadingRow(rows[0]);
    takeMergesApart(rows);
    rows.forEach((row, number) => {
      for (const cell of row.cells) flatten(cell);
      for (const cell of Array.from(row.cells))
        rename(cell, hasHeadings && number === 0 ? "th" : "td");
    });
    table.querySelectorAll("th :is(b, strong)").forEach((bold) => rename(bold, "span"));
    table.querySelectorAll("caption, colgroup").forEach((part) => {
      if (!isBlank(part)) table.before(rename(part, "p"));
      else part.remove();
    });
  });
}

/** Programs seldom say so, but people make headings bold. */
function isHeadingRow(row: HTMLTableRowElement | undefined): boolean {
  if (!row || isBlank(row)) return false;
  if (row.closest("thead") || [...row.cells].every((cell) => cell.matches("th"))) return true;
  const texts = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (!isBlank(currentNode) && !currentNode.parentElement?.closest("b, strong")) return false;
  }
  return true;
}

/** What was merged stands in the first cell; the others are empty. */
function takeMergesApart(rows: HTMLTableRowElement[]): void {
  const covered = rows.map(() => new Set<number>());
  rows.forEach((row, number) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      for (; covered[number]?.has(column); column += 1) cell.before(emptyCell(row));
      const { colSpan, rowSpan } = cell;
      const width = Math.min(colSpan, MOST_MERGED);
      for (let below = number + 1; below < Math.min(rows.length, number + rowSpan); below += 1)
        for (let at = column; at < column + width; at += 1) covered[below]?.add(at);
      for (let at = 1; at < width; at += 1) cell.after(emptyCell(row));
      column += width;
    }
    for (; covered[number]?.has(column); column += 1) row.append(emptyCell(row));
  });
}

const emptyCell = (row: Element) => row.ownerDocument.createElement("td");

/** Makes one paragraph of what a cell holds, a line for each of its blocks; a table in it is lines too. */
function flatten(cell: Element): void {
  const line = () => cell.ownerDocument.createElement("br");
  for (const block of cell.querySelectorAll(`${blocks}, thead, tbody, tfoot`)) {
    if (block.matches("li")) block.prepend(signOf(block));
    if (block.matches("td, th")) block.after(" ");
    else {
      block.before(line());
      block.after(line());
    }
    block.replaceWith(...block.childNodes);
  }
  const lines: ChildNode[][] = [[]];
  for (const node of cell.childNodes) {
    if (node.nodeName === "BR") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const filled = lines.filter((nodes) => !nodes.every(isBlank));
  const paragraph = cell.ownerDocument.createElement("p");
  paragraph.append(...filled.flatMap((nodes, at) => (at > 0 ? [line(), ...nodes] : nodes)));
  cell.replaceChildren(paragraph);
}

function signOf(item: Element): string {
  if (!item.parentElement?.matches("ol")) return "• ";
  return `${[...item.parentElement.children].indexOf(item) + 1}. `;
}
