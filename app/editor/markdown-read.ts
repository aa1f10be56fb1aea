import type { JSONContent } from "@tiptap/core";
import type { EditorDocument } from "./document.ts";
import { contentOf } from "./inline.ts";
import { readInline } from "./markdown-inline.ts";
import { INDENT, countBlanks, goesOn, indentOf, isBlank, withoutIndent } from "./markdown-lines.ts";
import { type TableLines, readTable } from "./markdown-table.ts";
import { squared } from "./square-table.ts";

/** Deeper nesting stays as it was typed; the server's checks allow 30. */
const DEEPEST = 26;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const MARKER = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))(?=[ \t]|$)/;

type Marker = { indent: number; length: number; kind: string; number: number | null };
type Found = { nodes: JSONContent[]; next: number };

/**
 * Reads what someone typed into the plain text area: headings, lists, quotes, rules, tables,
 * **bold**, *italic* and [links](https://…); the rest is text, and no word of it is lost. The undoing
 * of `toMarkdown`, which says how it differs from Markdown elsewhere.
 * @returns a text of the editor's schema, whatever the input
 */
export function fromMarkdown(text: string): EditorDocument {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  return { type: "doc", content: readBlocks(lines, 1, true) };
}

function readBlocks(lines: string[], depth: number, top: boolean): JSONContent[] {
  const blocks: JSONContent[] = [];
  let at = 0;
  while (at < lines.length) {
    const blanks = countBlanks(lines, at);
    if (top) blocks.push(...emptyParagraphs(blanks, at === 0, at + blanks === lines.length));
    at += blanks;
    if (at >= lines.length) break;
    const found = readBlock(lines, at, depth);
    blocks.push(...found.nodes);
    at = found.next;
  }
  return blocks.length > 0 ? blocks : [{ type: "paragraph" }];
}

function readBlock(lines: string[], at: number, depth: number): Found {
  const line = lines[at] as string;
  const bare = line.replace(INDENT, "");
  if (RULE.test(bare)) return { nodes: [{ type: "horizontalRule" }], next: at + 1 };
  if (HEADING.test(bare)) return readHeading(lines, at);
  if (depth < DEEPEST && bare.startsWith(">")) return readQuote(lines, at, depth);
  const marker = depth < DEEPEST ? markerOf(line) : null;
  if (marker) return readList(lines, at, marker, depth);
  const table = tableAt(lines, at, depth);
  if (table) return { nodes: [tableOf(table)], next: table.next };
  return readParagraph(lines, at, depth);
}

function readParagraph(lines: string[], from: number, depth: number): Found {
  let next = from + 1;
  while (next < lines.length && !isBlank(lines, next) && !opensBlock(lines, next, depth)) next += 1;
  return { nodes: [textBlock({ type: "paragraph" }, lines.slice(from, next))], next };
}

function opensBlock(lines: string[], at: number, depth: number): boolean {
  const line = lines[at] ?? "";
  const bare = line.replace(INDENT, "");
  if (RULE.test(bare) || HEADING.test(bare)) return true;
  if (depth < DEEPEST && (bare.startsWith(">") || markerOf(line) !== null)) return true;
  return tableAt(lines, at, depth) !== null;
}

function tableAt(lines: string[], at: number, depth: number): TableLines | null {
  return depth < DEEPEST ? readTable(lines, at) : null;
}

function tableOf({ cells, hasHeadings }: TableLines): JSONContent {
  const rows = cells.map((row, number) => ({
    type: "tableRow",
    content: row.map((text) => ({
      type: hasHeadings && number === 0 ? "tableHeader" : "tableCell",
      content: [inlineBlock({ type: "paragraph" }, text)],
    })),
  }));
  return { type: "table", content: squared(rows) };
}

function readHeading(lines: string[], from: number): Found {
  const bare = (lines[from] as string).replace(INDENT, "");
  const hashes = HEADING.exec(bare)?.[1]?.length ?? 2;
  let next = from + 1;
  while (goesOn(lines[next - 1] ?? "") && next < lines.length && !isBlank(lines, next)) next += 1;
  const text = [bare.replace(HEADING, ""), ...lines.slice(from + 1, next)];
  const level = hashes <= 2 ? 2 : 3;
  return { nodes: [textBlock({ type: "heading", attrs: { level } }, text)], next };
}

function readQuote(lines: string[], from: number, depth: number): Found {
  let next = from;
  while (/^[ \t]*>/.test(lines[next] ?? "")) next += 1;
  const inner = lines.slice(from, next).map((line) => line.replace(/^[ \t]*> ?/, ""));
  return {
    nodes: [{ type: "blockquote", content: readBlocks(inner, depth + 1, false) }],
    next,
  };
}

/** Numbered items go on only with the next number, so that every number that was typed stays. */
function readList(lines: string[], from: number, first: Marker, depth: number): Found {
  const items: JSONContent[] = [];
  let at = from;
  let marker: Marker | null = first;
  while (marker) {
    const end = endOfItem(lines, at, marker);
    const inner = withoutMarker(lines.slice(at, end), marker);
    items.push({ type: "listItem", content: itemBlocks(inner, depth) });
    at = end;
    const blanks = countBlanks(lines, at);
    const following: Marker | null = blanks > 2 ? null : markerOf(lines[at + blanks] ?? "");
    const expected = first.number === null ? null : first.number + items.length;
    const same = following?.kind.slice(-1) === first.kind.slice(-1);
    marker = same && following?.number === expected ? following : null;
    if (marker) at += blanks;
  }
  const list: JSONContent =
    first.number === null
      ? { type: "bulletList", content: items }
      : { type: "orderedList", attrs: { start: first.number }, content: items };
  return { nodes: [list], next: at };
}

function withoutMarker([first = "", ...rest]: string[], marker: Marker): string[] {
  const columns = marker.indent + marker.kind.length + 1;
  return [
    first.slice(marker.length).replace(/^[ \t]/, ""),
    ...rest.map((line) => withoutIndent(line, columns)),
  ];
}

function itemBlocks(lines: string[], depth: number): JSONContent[] {
  const blocks = readBlocks(lines, depth + 2, false);
  return blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks];
}

function endOfItem(lines: string[], from: number, marker: Marker): number {
  let end = from + 1;
  for (let at = end; at < lines.length; at += 1) {
    if (isBlank(lines, at)) continue;
    if (indentOf(lines[at] ?? "") < marker.indent + 2) break;
    end = at + 1;
  }
  return end;
}

function markerOf(line: string): Marker | null {
  const match = MARKER.exec(line);
  if (!match || RULE.test(line.replace(INDENT, ""))) return null;
  return {
    indent: indentOf(line),
    length: match[0].length,
    kind: match[0].replace(INDENT, ""),
    number: match[3] === undefined ? null : Number(match[3]),
  };
}

function textBlock(node: JSONContent, lines: string[]): JSONContent {
  return inlineBlock(node, lines.map((line) => line.replace(INDENT, "")).join("\n"));
}

function inlineBlock(node: JSONContent, text: string): JSONContent {
  const content = contentOf(readInline(text));
  return content.length > 0 ? { ...node, content } : node;
}

function emptyParagraphs(blanks: number, first: boolean, last: boolean): JSONContent[] {
  const many = first && last ? (blanks + 1) / 2 : first || last ? blanks / 2 : (blanks - 1) / 2;
  return Array.from({ length: Math.max(0, Math.floor(many)) }, () => ({ type: "paragraph" }));
}
