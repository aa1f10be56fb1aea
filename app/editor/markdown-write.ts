import type { JSONContent } from "@tiptap/core";
import type { EditorDocument } from "./document.ts";
import { type Letter, carrySame, lettersOf, trimEmphasis } from "./inline.ts";
import { isDelimiterRow, tableLines } from "./markdown-table.ts";

const LISTS = new Set(["bulletList", "orderedList"]);

/**
 * Writes a text as Markdown, for the plain text area. `fromMarkdown` reads it back as it was, but
 * that emphasis leaves the white space at its ends (`trimEmphasis`).
 *
 * It is Markdown with two habits of plain text: a line break is a line break, and an empty
 * paragraph is two more empty lines. Inside lists and quotes an empty line is a lone backslash.
 */
export function toMarkdown(document: EditorDocument): string {
  return blockLines(document.content ?? [], "top").join("\n");
}

function blockLines(nodes: JSONContent[], place: "top" | "inside"): string[] {
  const lines: string[] = [];
  let alternate = false;
  nodes.forEach((node, at) => {
    const before = nodes[at - 1];
    const sameList = LISTS.has(node.type ?? "") && before?.type === node.type;
    alternate = sameList && !alternate;
    const tight = place === "inside" && before?.type === "paragraph" && LISTS.has(node.type ?? "");
    if (before && !tight) lines.push("");
    lines.push(...linesOf(node, place, alternate));
  });
  return lines;
}

function linesOf(node: JSONContent, place: "top" | "inside", alternate: boolean): string[] {
  switch (node.type) {
    case "heading":
      return headingLines(node);
    case "bulletList":
      return (node.content ?? []).flatMap((item) => itemLines(item, alternate ? "*" : "-"));
    case "orderedList": {
      const start = (node.attrs?.start as number | undefined) ?? 1;
      const mark = alternate ? ")" : ".";
      return (node.content ?? []).flatMap((item, at) => itemLines(item, `${start + at}${mark}`));
    }
    case "blockquote":
      return blockLines(node.content ?? [], "inside").map((line) => (line ? `> ${line}` : ">"));
    case "horizontalRule":
      return ["---"];
    case "table":
      return tableLines(node, inlineLines);
    default:
      return paragraphLines(node, place);
  }
}

function itemLines(item: JSONContent, marker: string): string[] {
  const lines = blockLines(item.content ?? [], "inside");
  if (lines.length === 1 && lines[0] === "\\") return [marker];
  const indent = " ".repeat(marker.length + 1);
  return lines.map((line, at) => (at === 0 ? `${marker} ${line}` : line && indent + line));
}

function paragraphLines(node: JSONContent, place: "top" | "inside"): string[] {
  const lines = inlineLines(node.content);
  if (place === "top" && lines.length === 1 && lines[0] === "") return [""];
  return lines.map((line) => (line === "" ? "\\" : escapeLineStart(line)));
}

function headingLines(node: JSONContent): string[] {
  const lines = inlineLines(node.content);
  const marker = "#".repeat((node.attrs?.level as number | undefined) ?? 2);
  return lines.map((line, at) => {
    const goesOn = at < lines.length - 1 || (line === "" && at > 0) ? "\\" : "";
    const text = escapeIndent(line) + goesOn;
    return at > 0 ? text : text === "" ? marker : `${marker} ${text}`;
  });
}

function inlineLines(content: JSONContent[] | undefined): string[] {
  const letters = trimEmphasis(lettersOf(content));
  let written = "";
  letters.forEach((letter, at) => {
    written += boundary(letters[at - 1], letter) + escaped(letters, at);
  });
  return (written + boundary(letters.at(-1), undefined)).split("\n");
}

/** What opens and closes between two characters: a boundary turns bold and italic on or off. */
function boundary(before: Letter | undefined, after: Letter | undefined): string {
  const was = before ?? { bold: false, italic: false, href: null };
  const is = after ?? { bold: false, italic: false, href: null };
  const linked = was.href !== is.href;
  const stars = (was.bold !== is.bold ? 2 : 0) + (was.italic !== is.italic ? 1 : 0);
  return (
    (linked && was.href !== null ? `](${was.href.replace(/[\\()]/g, "\\$&")})` : "") +
    "*".repeat(stars) +
    (linked && is.href !== null ? "[" : "")
  );
}

function escaped(letters: Letter[], at: number): string {
  const letter = letters[at] as Letter;
  const { char } = letter;
  const beside = (step: number) => {
    const other = letters[at + step];
    return other && carrySame(letter, other) ? other.char : "";
  };
  if (char === "\\" || char === "*") return `\\${char}`;
  if (char === "_") return isWordPart(beside(-1)) && isWordPart(beside(1)) ? char : "\\_";
  if (letter.href !== null && (char === "[" || char === "]")) return `\\${char}`;
  if (char === "]" && beside(1) === "(") return "\\]";
  return char;
}

function isWordPart(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function escapeLineStart(line: string): string {
  if (isDelimiterRow(line)) return `\\${line}`;
  if (/^(#{1,6}([ \t]|$)|>|[-+]([ \t]|$)|-[- \t]*$)/.test(line)) return `\\${line}`;
  return escapeIndent(line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, "$1\\$2"));
}

function escapeIndent(line: string): string {
  return /^[ \t]/.test(line) ? `\\${line}` : line;
}
