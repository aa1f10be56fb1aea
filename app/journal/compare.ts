import { diffArrays, diffWordsWithSpace } from "diff";

export type Part = { kind: "same" | "added" | "takenAway"; text: string };
/** A paragraph of two texts laid over each other. */
export type Paragraph = Part[];

/** Beyond so many changed words in a paragraph, it is shown as another one: quicker to read, and to work out. */
const mostEdits = 400;

/**
 * What was added and what was taken away from one text to another, paragraph by paragraph. Without what was added it is the
 * first text, without what was taken away the second (but for the white space between paragraphs).
 */
export function compareTexts(before: string, after: string): Paragraph[] {
  const runs = diffArrays(paragraphsOf(before), paragraphsOf(after));
  return runs.flatMap(({ added, removed, value }, at) => {
    if (!added && !removed) return value.map((text): Paragraph => [{ kind: "same", text }]);
    // A changed paragraph is a run taken away and a run added: the two are told together.
    if (removed) return changed(value, runs[at + 1]?.added ? (runs[at + 1]?.value ?? []) : []);
    return runs[at - 1]?.removed ? [] : changed([], value);
  });
}

const paragraphsOf = (text: string) => text.split("\n\n").filter((paragraph) => paragraph !== "");

function changed(before: string[], after: string[]): Paragraph[] {
  const longest = Math.max(before.length, after.length);
  return Array.from({ length: longest }, (_, at) => inParagraph(before[at], after[at])).flat();
}

function inParagraph(before: string | undefined, after: string | undefined): Paragraph[] {
  const apart = [...whole("takenAway", before), ...whole("added", after)];
  if (before === undefined || after === undefined) return apart;
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const kept = (parts ?? []).filter(({ added, removed }) => !added && !removed);
  const isAnother = lettersIn(kept.map(({ value }) => value)) * 4 < lettersIn([before, after]) / 2;
  if (!parts || isAnother) return apart;
  return [
    parts.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "takenAway" : "same",
      text: value,
    })),
  ];
}

const lettersIn = (texts: string[]) => texts.join("").replace(/\s+/g, "").length;

const whole = (kind: Part["kind"], text: string | undefined): Paragraph[] =>
  text === undefined ? [] : [[{ kind, text }]];
