/** Part of a text, and whether it is one of the words that were sought. */
export type Part = { text: string; isHit: boolean };

/** What the index puts around a word that it found: no text holds these, they are no characters. */
export const marks = { before: "\uFDD0", after: "\uFDD1" };

const between = new RegExp(`${marks.before}([^${marks.after}]*)${marks.after}`, "u");

/** The parts of a text in which the index marked what it found. */
export const partsOf = (text: string): Part[] =>
  text
    .split(between)
    .map((part, at) => ({ text: part, isHit: at % 2 === 1 }))
    .filter(({ text }) => text !== "");
