import { distance } from "fastest-levenshtein";

type Named = { code: string; title: string };

/** The most that are worth offering. */
const most = 3;
/** Shorter words, such as "and" or "to", tell no name from another. */
const shortest = 4;

/**
 * The competencies that somebody may have meant by what they typed, the nearest first: each of their words is one of the title's,
 * or each of the title's is one of theirs. Words may be mistyped, by an edit for one of five letters and two for one of eight; the
 * last may be only begun; a code has to be right.
 */
export function namedLike<C extends Named>(typed: string, competencies: C[]): C[] {
  const words = wordsOf(typed);
  return competencies
    .map((competency) => ({ competency, far: farFrom(competency, words, typed) }))
    .filter(({ far }) => far < Infinity)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ competency }) => competency);
}

/** How far a name is from what was typed: 0 when it is the very same, Infinity when it is another. */
function farFrom({ code, title }: Named, words: string[], typed: string): number {
  if (code.toLowerCase() === typed.trim().toLowerCase()) return 0;
  const name = wordsOf(title);
  if (words.length === 0 || name.length === 0) return Infinity;
  const isTyped = words.length <= name.length;
  const edits = isTyped
    ? words.map((word, at) => leastEdits(name, word, at === words.length - 1))
    : name.map((word) => leastEdits(words, word, false));
  return edits.reduce((sum, one) => sum + one, Math.abs(name.length - words.length));
}

/** The edits to the nearest of some words; Infinity when all are too far. */
const leastEdits = (words: string[], word: string, mayBeBegun: boolean): number =>
  Math.min(...words.map((one) => (mayBeBegun && one.startsWith(word) ? 0 : edits(one, word))));

function edits(one: string, other: string): number {
  const letters = Math.max(one.length, other.length);
  const forgiven = letters < 5 ? 0 : letters < 8 ? 1 : 2;
  const needed = distance(one, other);
  return needed <= forgiven ? needed : Infinity;
}

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length >= shortest);
