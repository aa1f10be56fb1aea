import fc from "fast-check";
import { expect, test } from "vitest";
import { type Paragraph, compareTexts } from "../../../app/journal/compare.ts";

/** One of the two texts, as the comparison holds it. */
const textOf = (paragraphs: Paragraph[], left: "added" | "takenAway") =>
  paragraphs
    .map((parts) =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join(""),
    )
    .filter((text) => text !== "");

const inParagraphs = (text: string) => text.split("\n\n").filter((paragraph) => paragraph !== "");

test("a table is compared by its rows", () => {
  const before = "Who\tWhat they said\n\nJo\tNot now\n\nSam\tYes";
  expect(compareTexts(before, before.replace("now", "yet"))).toEqual([
    [{ kind: "same", text: "Who\tWhat they said" }],
    [
      { kind: "same", text: "Jo\tNot " },
      { kind: "takenAway", text: "now" },
      { kind: "added", text: "yet" },
    ],
    [{ kind: "same", text: "Sam\tYes" }],
  ]);
});

test("a word that was changed is told within its paragraph", () => {
  expect(
    compareTexts("One.\n\nI was angry then.\n\nEnd.", "One.\n\nI was sad then.\n\nEnd."),
  ).toEqual([
    [{ kind: "same", text: "One." }],
    [
      { kind: "same", text: "I was " },
      { kind: "takenAway", text: "angry" },
      { kind: "added", text: "sad" },
      { kind: "same", text: " then." },
    ],
    [{ kind: "same", text: "End." }],
  ]);
});

test("a paragraph that came, one that went", () => {
  expect(compareTexts("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.")).toContainEqual([
    { kind: "added", text: "Three." },
  ]);
  expect(compareTexts("One.\n\nTwo.", "Two.")).toEqual([
    [{ kind: "takenAway", text: "One." }],
    [{ kind: "same", text: "Two." }],
  ]);
});

test("no word of either text is lost, and none is made up", () => {
  const word = fc.constantFrom("set", "patient", "why", "I", "asked,", "nobody.", "“why?”", "né");
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const text = fc.array(paragraph, { maxLength: 8 }).map((all) => all.join("\n\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const compared = compareTexts(before, after);
      expect(textOf(compared, "added")).toEqual(inParagraphs(before));
      expect(textOf(compared, "takenAway")).toEqual(inParagraphs(after));
    }),
    { numRuns: 500 },
  );
});

test("a text of 5,000 words against quite another is compared", () => {
  const long = (word: string) =>
    Array.from({ length: 50 }, (_, at) => `${word}${at} `.repeat(100).trim()).join("\n\n");
  expect(compareTexts(long("a"), long("b"))).toHaveLength(100);
});
