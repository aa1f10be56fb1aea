import { type JSONContent, getSchema } from "@tiptap/core";
import type { EditorDocument } from "./document.ts";
import { MOST_CHARACTERS } from "./limits.ts";
import {
  type Attributes,
  InvalidDocument,
  MARKS,
  NODES,
  onlyKnown,
  record,
} from "./read-attributes.server.ts";
import { documentExtensions } from "./schema.ts";
import { squared, widthOf } from "./square-table.ts";

const DEEPEST = 30;
const INLINE = new Set(["text", "hardBreak"]);
const KEYS = new Set(["type", "attrs", "content", "marks", "text"]);

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

function squareTable(rows: JSONContent[], budget: { left: number }): JSONContent[] {
  const cells = rows.reduce((sum, row) => sum + (row.content?.length ?? 0), 0);
  spend(budget, (widthOf(rows) * rows.length - cells) * 2);
  return squared(rows);
}

function list(found: unknown): unknown[] {
  if (found === undefined) return [];
  if (!Array.isArray(found)) throw new InvalidDocument("That is not a text.");
  return found;
}
