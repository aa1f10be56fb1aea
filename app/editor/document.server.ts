import { InvalidDocument } from "./read-attributes.server.ts";
import type { EditorDocument } from "./document.ts";
import { fromMarkdown } from "./markdown-read.ts";
import { readDocument } from "./read-document.server.ts";

export { answered, documentText, wordsWritten, writtenText } from "./document.ts";
export { fromMarkdown } from "./markdown-read.ts";
export { toMarkdown } from "./markdown-write.ts";
export { InvalidDocument } from "./read-attributes.server.ts";
export { readDocument } from "./read-document.server.ts";
export { renderDocument } from "./render-document.server.ts";

/**
 * Reads what a `WritingBox` sent: the editor's JSON where it was there, else the plain text area's Markdown.
 * @param text as it was typed: its white space is not to be trimmed
 * @throws InvalidDocument
 */
export const readWritten = (json: string | undefined, text: string): EditorDocument =>
  readDocument(json === undefined ? fromMarkdown(text) : parse(json));

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InvalidDocument("That is not a text.");
  }
}
