import type { JSONContent } from "@tiptap/core";

/** A text as the editor keeps it: a node of type "doc" with its blocks. */
export type EditorDocument = JSONContent;

const TEXT_BLOCKS = new Set(["paragraph", "heading"]);

/** @returns a text with nothing in it: one empty paragraph */
export function emptyDocument(): EditorDocument {
  return { type: "doc", content: [{ type: "paragraph" }] };
}

/**
 * A text to start from a template.
 * @param prompts the template's questions, in order
 * @returns each question as a heading with an empty paragraph below it
 */
export function promptedDocument(prompts: string[]): EditorDocument {
  const asked = prompts.filter((prompt) => prompt.trim() !== "");
  if (asked.length === 0) return emptyDocument();
  return {
    type: "doc",
    content: asked.flatMap((prompt) => [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: prompt }] },
      { type: "paragraph" },
    ]),
  };
}

/**
 * The plain words of a text, for lists and search.
 * @returns the text of each paragraph and heading, with an empty line between them
 */
export function documentText(document: EditorDocument): string {
  const blocks: string[] = [];
  gather(document, blocks);
  return blocks.filter((block) => block.trim() !== "").join("\n\n");
}

function gather(node: JSONContent, blocks: string[]): void {
  if (TEXT_BLOCKS.has(node.type ?? "")) blocks.push(inlineText(node));
  else if (node.type === "text") blocks.push(node.text ?? "");
  else for (const child of node.content ?? []) gather(child, blocks);
}

function inlineText(node: JSONContent): string {
  if (node.type === "hardBreak") return "\n";
  return (node.text ?? "") + (node.content ?? []).map(inlineText).join("");
}

/**
 * How many words a text has: runs between white space that hold a letter or a digit.
 * @param text plain text
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** As `documentText`, of what somebody wrote into a text: without its headings, which may be a template's questions. */
export const writtenText = (document: EditorDocument): string =>
  documentText({ ...document, content: blocksOf(document).filter(isNoHeading) });

/** How many words somebody wrote into a text: its headings do not count. */
export const wordsWritten = (document: EditorDocument): number => countWords(writtenText(document));

/** A text to be read: questions that were left unanswered are left out. */
export function answered(document: EditorDocument): EditorDocument {
  const blocks = blocksOf(document);
  const isEmpty = (block: JSONContent) => documentText(block).trim() === "";
  const hasAnswer = (heading: JSONContent, at: number) => {
    const rest = blocks.slice(at + 1);
    const next = rest.findIndex((block) => levelOf(block) <= levelOf(heading));
    return rest
      .slice(0, next < 0 ? undefined : next)
      .some((block) => isNoHeading(block) && !isEmpty(block));
  };
  const kept = blocks.filter((block, at) => isNoHeading(block) || hasAnswer(block, at));
  return kept.some((block) => !isEmpty(block)) ? { ...document, content: kept } : emptyDocument();
}

const blocksOf = (document: EditorDocument): JSONContent[] => document.content ?? [];
const isNoHeading = (block: JSONContent) => block.type !== "heading";
const levelOf = (block: JSONContent) =>
  block.type === "heading" ? Number(block.attrs?.level ?? 2) : Infinity;
