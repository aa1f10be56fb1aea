import { stemmer } from "stemmer";
import { everydayWords } from "./everyday-words.ts";

/** A word as it stands in a text, and what it has in common with its kin: "disagreed" and "disagreement" have one stem. */
export type Word = { written: string; stem: string };

/** The stem of a word, whichever way it is spelt: by M. F. Porter, An algorithm for suffix stripping (1980). */
export const stemOf = (word: string): string =>
  stemmer(word.toLowerCase().replace(/iz(e[ds]?|ing|ers?|ations?)$/, "is$1"));

/** The words of a text that say something, in their order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}{3,}/gu)]
    .map(([written]) => written)
    .filter((written) => !everydayWords.has(written.toLowerCase()))
    .map((written) => ({ written, stem: stemOf(written) }));
