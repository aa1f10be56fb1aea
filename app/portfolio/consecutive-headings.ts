import type { EditorDocument } from "../editor/document.ts";

/**
 * A text whose headings go down one rank at a time, from the first on: a PDF/UA document must not skip one, and a writer who
 * likes the smaller heading may.
 */
export function consecutive(document: EditorDocument): EditorDocument {
  let last = 1;
  const walk = (node: EditorDocument): EditorDocument => {
    if (node.type === "heading") {
      last = Math.min(Number(node.attrs?.level ?? 2), last + 1);
      return { ...node, attrs: { ...node.attrs, level: last } };
    }
    return node.content ? { ...node, content: node.content.map(walk) } : node;
  };
  return walk(document);
}
