import type { EditorDocument } from "./document.ts";
import { fromMarkdown } from "./markdown-read.ts";
import { InvalidDocument, readDocument } from "./read-document.server.ts";

export { countWords, documentText } from "./document.ts";
export { fromMarkdown } from "./markdown-read.ts";
export { toMarkdown } from "./markdown-write.ts";
export { InvalidDocument, readDocument } from "./read-document.server.ts";
export { renderDocument } from "./render-document.server.ts";

/**
 * Reads what a `WritingBox` sent: the editor's JSON, or the plain text area's Markdown.
 * @param form the fields as they were sent; the text area's white space must not have been trimmed
 * @param name the box's name
 * @throws InvalidDocument
 */
export function readWritten(form: FormData, name: string): EditorDocument {
  const json = form.get(name);
  if (typeof json === "string") return readDocument(parse(json));
  const typed = form.get(`${name}Text`);
  return readDocument(fromMarkdown(typeof typed === "string" ? typed : ""));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InvalidDocument("That is not a text.");
  }
}
