import templates from "./journal-templates.json" with { type: "json" };

type Mark = { type: "bold" | "italic" };
type Text = { type: "text"; text: string; marks?: Mark[] };

/** A node of the editor's schema, as far as the cohort's reflections use it. */
export type Block =
  | { type: "paragraph"; content: Text[] }
  | { type: "heading"; attrs: { level: 2 | 3 }; content: Text[] }
  | { type: "blockquote"; content: Block[] }
  | { type: "bulletList"; content: Item[] }
  | { type: "orderedList"; attrs: { start: 1 }; content: Item[] };
type Item = { type: "listItem"; content: Block[] };

export type Document = { type: "doc"; content: Block[] };
type Inline = string | Text;
type Answer = string | (string | Block)[];

const text = (inline: Inline): Text =>
  typeof inline === "string" ? { type: "text", text: inline } : inline;
const items = (lines: string[]): Item[] =>
  lines.map((line) => ({ type: "listItem", content: [paragraph(line)] }));

export const italic = (words: string): Text => {
  return { type: "text", text: words, marks: [{ type: "italic" }] };
};
export const bold = (words: string): Text => {
  return { type: "text", text: words, marks: [{ type: "bold" }] };
};
export const paragraph = (...content: Inline[]): Block => {
  return { type: "paragraph", content: content.map(text) };
};
export const heading = (words: string): Block => {
  return { type: "heading", attrs: { level: 2 }, content: [text(words)] };
};
export const quote = (words: string): Block => {
  return { type: "blockquote", content: [paragraph(words)] };
};
export const bullets = (...lines: string[]): Block => {
  return { type: "bulletList", content: items(lines) };
};
export const numbered = (...lines: string[]): Block => {
  return { type: "orderedList", attrs: { start: 1 }, content: items(lines) };
};

const blocks = (given: (string | Block)[]) =>
  given.map((it) => (typeof it === "string" ? paragraph(it) : it));

/** A document without prompts: strings are paragraphs. */
export const freely = (...given: (string | Block)[]): Document => {
  return { type: "doc", content: blocks(given) };
};

/**
 * A document that answers questions, in their order. Questions past the last answer are left out. Throws when there are more
 * answers than questions.
 */
export function answersTo(questions: string[], ...given: Answer[]): Document {
  const content = given.flatMap((answer, at) => {
    const question = questions[at];
    if (!question) throw new Error(`There is no question ${at + 1} after "${questions.at(-1)}"`);
    return [heading(question), ...blocks([answer].flat())];
  });
  return { type: "doc", content };
}

/** As `answersTo`, for the prompts of the journal template of that code. */
export const answers = (code: string, ...given: Answer[]): Document =>
  answersTo(templates.find((template) => template.code === code)?.prompts ?? [], ...given);
