import { type JSONContent, getSchema } from "@tiptap/core";
import type { EditorDocument } from "./document.ts";
import { MOST_CHARACTERS } from "./limits.ts";
import { isSafeAddress } from "./links.ts";
import { documentExtensions } from "./schema.ts";
import { squared, widthOf } from "./square-table.ts";

/** A text that the editor could not have written. The message is fit for its writer. */
export class InvalidDocument extends Error {
  override name = "InvalidDocument";
}

const DEEPEST = 30;
const HIGHEST_START = 999_999;
const INLINE = new Set(["text", "hardBreak"]);
const KEYS = new Set(["type", "attrs", "content", "marks", "text"]);

type Attributes = Record<string, unknown>;
type Check = (attributes: Attributes) => Attributes | undefined;

const nothing: Check = (attributes) => {
  onlyKnown(attributes, []);
  return undefined;
};

const NODES = new Map<string, Check>([
  ...["doc", "paragraph", "bulletList", "listItem", "blockquote", "horizontalRule"].map(
    (name): [string, Check] => [name, nothing],
  ),
  ["hardBreak", nothing],
  ["text", nothing],
  ["heading", headingAttributes],
  ["orderedList", orderedListAttributes],
  ["table", nothing],
  ["tableRow", nothing],
  ["tableCell", cellAttributes],
  ["tableHeader", cellAttributes],
]);

const MARKS = new Map<string, Check>([
  ["link", linkAttributes],
  ["bold", nothing],
  ["italic", nothing],
]);

const schema = getSchema(documentExtensions);

/**
 * Checks a text against the editor's schema. ProseMirror drops unknown attributes in silence and
 * knows nothing of addresses, so both are looked at here.
 * @param found what was sent or stored
 * @returns the text in one form: neighbouring text joined, marks in the schema's order, links with
 *   their address alone, line ends inside text as spaces, no control characters, tables squared
 * @throws InvalidDocument on unknown nodes, marks, attributes or addresses, wrong nesting, more than
 *   200,000 characters (each node counts as one more) or nesting deeper than 30
 */
export function readDocument(found: unknown): EditorDocument {
  const budget = { left: MOST_CHARACTERS };
  const document = readNode(found, 1, budget);
  if (document.type !== "doc") throw new InvalidDocument("That is not a text.");
  try {
    schema.nodeFromJSON(document).check();
  } catch {
    throw new InvalidDocument("The parts of the text do not fit into each other.");
  }
  return document;
}

function readNode(found: unknown, depth: number, budget: { left: number }): JSONContent {
  if (depth > DEEPEST) throw new InvalidDocument("The text is nested too deeply.");
  const node = record(found);
  for (const key of Object.keys(node)) {
    if (!KEYS.has(key)) throw new InvalidDocument("The text has a part that is not known.");
  }
  const check = typeof node.type === "string" ? NODES.get(node.type) : undefined;
  if (!check) throw new InvalidDocument("The text has a part that is not known.");
  const type = node.type as string;
  const text = type === "text" ? readText(node.text) : undefined;
  if (type !== "text" && node.text !== undefined) throw new InvalidDocument("Text is misplaced.");
  spend(budget, 1 + (text?.length ?? 0));
  const attrs = check(record(node.attrs ?? {}));
  const marks = readMarks(node.marks, type);
  const inner = joined(
    list(node.content)
      .map((child) => readNode(child, depth + 1, budget))
      .filter((child) => child.text !== ""),
  );
  const content = type === "table" ? squareTable(inner, budget) : inner;
  return {
    type,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
    ...(marks.length > 0 && { marks }),
    ...(text !== undefined && { text }),
  };
}

function spend(budget: { left: number }, characters: number): void {
  budget.left -= characters;
  if (budget.left < 0) throw new InvalidDocument("The text is longer than 200,000 characters.");
}

function readText(found: unknown): string {
  if (typeof found !== "string")
    throw new InvalidDocument("The text has a part that is not known.");
  return found
    .replace(/\r\n|[\r\n]/g, " ")
    .replace(/[^\P{Cc}\t]/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

function readMarks(found: unknown, type: string): NonNullable<JSONContent["marks"]> {
  const marks = new Map<string, { type: string; attrs?: Attributes }>();
  for (const entry of list(found)) {
    const mark = record(entry);
    onlyKnown(mark, ["type", "attrs"]);
    const check = typeof mark.type === "string" ? MARKS.get(mark.type) : undefined;
    if (!check || marks.has(mark.type as string) || !INLINE.has(type)) {
      throw new InvalidDocument("The text has a format that is not known.");
    }
    const attrs = check(record(mark.attrs ?? {}));
    marks.set(mark.type as string, { type: mark.type as string, ...(attrs && { attrs }) });
  }
  return [...MARKS.keys()].flatMap((name) => marks.get(name) ?? []);
}

function joined(content: JSONContent[]): JSONContent[] {
  const result: JSONContent[] = [];
  for (const node of content) {
    const last = result.at(-1);
    const same = JSON.stringify(last?.marks) === JSON.stringify(node.marks);
    if (last?.type === "text" && node.type === "text" && same) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` };
    } else result.push(node);
  }
  return result;
}

function headingAttributes(attributes: Attributes): Attributes {
  onlyKnown(attributes, ["level"]);
  if (attributes.level !== 2 && attributes.level !== 3) {
    throw new InvalidDocument("The text has a heading of a level that is not known.");
  }
  return { level: attributes.level };
}

function orderedListAttributes(attributes: Attributes): Attributes {
  onlyKnown(attributes, ["start", "type"]);
  const { start = 1, type = null } = attributes;
  const known = start === null || typeof start === "number";
  if (!known || (type !== null && typeof type !== "string")) {
    throw new InvalidDocument("The text has a numbered list that is not known.");
  }
  const usable = Number.isInteger(start) && Number(start) >= 0 && Number(start) <= HIGHEST_START;
  return { start: usable ? start : 1 };
}

function cellAttributes(attributes: Attributes): undefined {
  onlyKnown(attributes, ["colspan", "rowspan", "colwidth"]);
  const { colspan = 1, rowspan = 1, colwidth = null } = attributes;
  if (colspan !== 1 || rowspan !== 1 || colwidth !== null) {
    throw new InvalidDocument("The text has a table with merged or sized cells.");
  }
}

function squareTable(rows: JSONContent[], budget: { left: number }): JSONContent[] {
  const cells = rows.reduce((sum, row) => sum + (row.content?.length ?? 0), 0);
  spend(budget, (widthOf(rows) * rows.length - cells) * 2);
  return squared(rows);
}

function linkAttributes(attributes: Attributes): Attributes {
  onlyKnown(attributes, ["href", "target", "rel", "class", "title"]);
  const { href, ...looks } = attributes;
  if (!isSafeAddress(href)) {
    throw new InvalidDocument("A link must go to an https, http or mailto address.");
  }
  if (Object.values(looks).some((value) => value !== null && typeof value !== "string")) {
    throw new InvalidDocument("The text has a link that is not known.");
  }
  return { href };
}

function onlyKnown(found: Attributes, known: string[]): void {
  if (Object.keys(found).some((key) => !known.includes(key))) {
    throw new InvalidDocument("The text has an attribute that is not known.");
  }
}

function record(found: unknown): Attributes {
  if (typeof found !== "object" || found === null || Array.isArray(found)) {
    throw new InvalidDocument("That is not a text.");
  }
  return found as Attributes;
}

function list(found: unknown): unknown[] {
  if (found === undefined) return [];
  if (!Array.isArray(found)) throw new InvalidDocument("That is not a text.");
  return found;
}
