import { wordFamilies } from "./word-families.ts";
import { wordsOf } from "./words.ts";

/** A competency by what its framework says of it. */
export type CompetencyWords = {
  id: string;
  title: string;
  description: string;
  levels: string[];
  statements: string[];
};

/** A competency that a text may be about, and the words of the text that led to it, the most telling first. */
export type Suggestion = { id: string; title: string; because: string[] };

const mostSuggested = 3;
const mostReasons = 4;

/** What a word of a competency weighs, by where it stands. */
const weights = { title: 3, description: 2, statements: 2, levels: 1 };
/** What a word of the same family weighs, of the one that stands there. */
const kinship = 0.5;
/** What the words of a family must weigh in a competency, for it to be about it: more than one word of a level does. */
const familyFloor = 2;

/** Below this, a likeness is chance. A word of the title that no other competency has is 1.7; there must be two words, too. */
const floor = 1.6;
/** What is less than half as like as the first is not worth telling beside it. */
const besideTheFirst = 0.5;

/**
 * The competencies that a text may be about, from its words alone: those that it shares with a competency's title, description,
 * statements and levels, or that are of one family with them, weighed by where they stand there and by how few of the
 * competencies have them (the inverse document frequency of K. Spärck Jones, A statistical interpretation of term specificity,
 * 1972). A word that is repeated counts for less each time. Nothing is learned, kept, or sent anywhere.
 * @param text what somebody wrote, without the questions that they answered
 * @param linked ids of what is not suggested, being linked already
 * @returns three at most, the likest first; none when nothing is like enough
 */
export function suggestCompetencies(
  text: string,
  competencies: CompetencyWords[],
  linked: ReadonlySet<string> = new Set(),
): Suggestion[] {
  const known = competencies.map(({ id, title, ...about }) => {
    return { id, title, words: weigh({ title, ...about }) };
  });
  const rarityOf = rarityIn(known.map(({ words }) => words));
  const written = gather(text);
  const likest = known
    .map(({ id, title, words }) => ({ id, title, ...likeness(written, words, rarityOf) }))
    .sort((a, b) => b.like - a.like || compare(a.title, b.title) || compare(a.id, b.id));
  const least = Math.max(floor, (likest[0]?.like ?? 0) * besideTheFirst);
  return likest
    .filter(({ id, like, because }) => like >= least && because.length > 1 && !linked.has(id))
    .slice(0, mostSuggested)
    .map(({ id, title, because }) => ({ id, title, because: because.slice(0, mostReasons) }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What each stem weighs in a competency, those of kin words included. */
function weigh({ title, description, levels, statements }: Omit<CompetencyWords, "id">) {
  const words = new Map<string, number>();
  const add = (texts: string[], weight: number) => {
    for (const { stem } of texts.flatMap(wordsOf))
      words.set(stem, Math.max(weight, words.get(stem) ?? 0));
  };
  add([title], weights.title);
  add([description], weights.description);
  add(statements, weights.statements);
  add(levels, weights.levels);
  const kin = wordFamilies.flatMap((family) => {
    const found = [...family].map((stem) => words.get(stem) ?? 0);
    const isAbout = found.reduce((sum, weight) => sum + weight, 0) >= familyFloor;
    return isAbout ? [...family].map((stem) => [stem, Math.max(...found) * kinship] as const) : [];
  });
  for (const [stem, weight] of kin) words.set(stem, Math.max(weight, words.get(stem) ?? 0));
  return words;
}

/** How rare a stem is among the competencies: 1 for what one of them has, less the more of them have it. */
function rarityIn(all: Map<string, number>[]): (stem: string) => number {
  const having = new Map<string, number>();
  for (const words of all)
    for (const stem of words.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  return (stem) =>
    Math.log(1 + all.length / (having.get(stem) ?? all.length)) / Math.log(1 + all.length);
}

/** The stems of a text, each as it was first written and how often. */
function gather(text: string) {
  const written = new Map<string, { first: string; times: number }>();
  for (const { written: word, stem } of wordsOf(text)) {
    const before = written.get(stem);
    written.set(stem, { first: before?.first ?? word, times: (before?.times ?? 0) + 1 });
  }
  return written;
}

function likeness(
  written: ReturnType<typeof gather>,
  words: Map<string, number>,
  rarityOf: (stem: string) => number,
) {
  const met = [...written].flatMap(([stem, { first, times }]) => {
    const weight = words.get(stem);
    if (weight === undefined) return [];
    return { first, like: Math.sqrt(weight) * rarityOf(stem) * ((2 * times) / (times + 1)) };
  });
  return {
    like: met.reduce((sum, { like }) => sum + like, 0),
    because: met.sort((a, b) => b.like - a.like).map(({ first }) => first),
  };
}
