import { isSafeAddress } from "./links.ts";

/** A text that the editor could not have written. The message is fit for its writer. */
export class InvalidDocument extends Error {
  override name = "InvalidDocument";
}

const HIGHEST_START = 999_999;

export type Attributes = Record<string, unknown>;
type Check = (attributes: Attributes) => Attributes | undefined;

const nothing: Check = (attributes) => {
  onlyKnown(attributes, []);
  return undefined;
};

/** What attributes each node may have: gives those that are kept. */
export const NODES = new Map<string, Check>([
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

/** The same of each mark, in the order of the schema. */
export const MARKS = new Map<string, Check>([
  ["link", linkAttributes],
  ["bold", nothing],
  ["italic", nothing],
]);

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

/** @throws InvalidDocument when something else is among them */
export function onlyKnown(found: Attributes, known: string[]): void {
  if (Object.keys(found).some((key) => !known.includes(key))) {
    throw new InvalidDocument("The text has an attribute that is not known.");
  }
}

/** @throws InvalidDocument when it is no object */
export function record(found: unknown): Attributes {
  if (typeof found !== "object" || found === null || Array.isArray(found)) {
    throw new InvalidDocument("That is not a text.");
  }
  return found as Attributes;
}
