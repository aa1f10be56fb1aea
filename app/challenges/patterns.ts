import type { ChallengeScale, ChallengeStage, ProblemKind } from "../generated/prisma/client.ts";
import { kinds, scales } from "../proposals/kinds.ts";
import { stageName, stages } from "./stages.ts";

/** Challenges that are alike in kind of problem, scale and stage, and how many they are. */
export type Alike = {
  kind: ProblemKind | null;
  scale: ChallengeScale | null;
  stage: ChallengeStage | null;
  count: number;
};

const small = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
/** A count in words, as a sentence has it: up to ten in letters. */
const inWords = (count: number) => small[count] ?? String(count);

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const sum = (alike: Alike[]) => alike.reduce((total, { count }) => total + count, 0);
/** At which stages some challenges are: "two at “Prototype” and one not yet at any". */
function stagesOf(alike: Alike[]): string {
  const at = (id: ChallengeStage | null, where: string) => {
    const count = sum(alike.filter(({ stage }) => stage === id));
    return count > 0 ? [`${inWords(count)} ${where}`] : [];
  };
  return list.format([
    ...stages.flatMap(({ id }) => at(id, `at “${stageName(id)}”`)),
    ...at(null, "without a stage yet"),
  ]);
}

/**
 * Patterns in a cohort's challenges, each as a sentence: by kind of problem and by scale, with where they stand. Counts, in the
 * order in which kinds and scales are always told: nothing is ranked.
 */
export function patternsOf(alike: Alike[]) {
  const sentences = <K extends "kind" | "scale">(
    by: K,
    names: Record<string, { label: string }>,
  ) => [
    ...Object.entries(names).flatMap(([value, { label }]) => {
      const some = alike.filter((one) => one[by] === value);
      return some.length > 0 ? [`${label}: ${inWords(sum(some))}, ${stagesOf(some)}.`] : [];
    }),
    ...notSaid(sum(alike.filter((one) => one[by] === null))),
  ];
  return { byKind: sentences("kind", kinds), byScale: sentences("scale", scales) };
}

const notSaid = (count: number) =>
  count > 0 ? [`Not said in a proposal: ${inWords(count)}.`] : [];
