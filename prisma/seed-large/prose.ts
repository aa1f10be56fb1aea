import { type Chance, chanceFrom } from "./chance.ts";
import { acts, consequences, doings, openings } from "./words.ts";

const kept = 2000;

type Sentence = { text: string; words: number };

/** Sentences that were put together once: choosing among them is much quicker than making more. */
const sentences: Sentence[] = (() => {
  const chance = chanceFrom(2000);
  return Array.from({ length: kept }, () => {
    const start = `${chance.oneOf(openings)}, ${chance.oneOf(doings)} ${chance.oneOf(acts)}`;
    const text = `${start}${chance.happens(0.7) ? `, ${chance.oneOf(consequences)}` : ""}.`;
    return { text, words: text.split(" ").length };
  });
})();

/** One sentence, of 10 to 30 words. */
export const sentence = (chance: Chance): string => chance.oneOf(sentences).text;

/** A paragraph of whole sentences with at least so many words. */
export function paragraphOf(chance: Chance, words: number): string {
  let text = "";
  for (let written = 0; written < words;) {
    const next = chance.oneOf(sentences);
    text += text ? ` ${next.text}` : next.text;
    written += next.words;
  }
  return text;
}
