import { getSchema } from "@tiptap/core";
import { type EditorDocument, documentText, emptyDocument } from "./document.ts";
import { documentExtensions } from "./schema.ts";

const schema = getSchema(documentExtensions);

/**
 * A text that the editor can show: it takes one with a part that it does not know, such as one kept by a later version of
 * the product, for an empty one.
 * @returns the text itself where it fits; else its words alone, in paragraphs
 */
export function fitting(document: EditorDocument): EditorDocument {
  try {
    schema.nodeFromJSON(document).check();
    return document;
  } catch {
    const content = documentText(document)
      .split("\n\n")
      .filter((text) => text !== "")
      .map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
    return content.length > 0 ? { type: "doc", content } : emptyDocument();
  }
}
