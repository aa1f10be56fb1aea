import type { Writing } from "./send-save.ts";

const heading = (words: string) => ({
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text: words }],
});

/**
 * Brings two texts together, for their writer to merge: what only the other one has stands below, under a heading.
 * @returns a text in which every block of both is, those that both have once; its title is ours
 */
export function joinWritings(mine: Writing, theirs: Writing): Writing {
  const content = mine.document.content ?? [];
  const here = new Set(content.map((block) => JSON.stringify(block)));
  const onlyThere = (theirs.document.content ?? []).filter(
    (block) => !here.has(JSON.stringify(block)),
  );
  const isOtherTitle = theirs.title !== mine.title && theirs.title !== "";
  if (onlyThere.length === 0 && !isOtherTitle) return mine;
  const origin = isOtherTitle ? `From the other text, “${theirs.title}”` : "From the other text";
  const document = { ...mine.document, content: [...content, heading(origin), ...onlyThere] };
  return { title: mine.title, document };
}
