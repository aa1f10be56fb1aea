import { stretchesOf } from "../measures/signals-in-words.ts";
import type { Study } from "../measures/study.ts";
import { speaksOfImprovement } from "../measures/verdict.ts";

export type StudiedMeasure = {
  id: string;
  name: string;
  studied: Study;
  /** What its chart says, in a sentence. */
  says: string;
};

/** Whether the last signal of a chart, whenever it was, is one of improvement: what got worse was better before. */
const showsImprovement = (studied: Study): boolean =>
  studied.parts.flatMap((part) => stretchesOf(studied, part)).at(-1)?.meaning === "improvement";

/** Of the measures that a claim names, those that show no improvement though the claim speaks of one. */
export const notBorneOut = (claim: string, named: StudiedMeasure[]): StudiedMeasure[] =>
  speaksOfImprovement(claim) ? named.filter(({ studied }) => !showsImprovement(studied)) : [];

/** Why a claim cannot stand as it is worded beside the measures that it names; null where it can. */
export function whyNotClaim(claim: string, named: StudiedMeasure[]): string | null {
  const silent = notBorneOut(claim, named);
  if (silent.length === 0) return null;
  const names = silent.map(({ name, says }) => `“${name}” (${says})`).join(" and ");
  return `No signal of improvement shows in ${names}, so a claim that names ${silent.length === 1 ? "it" : "them"} cannot speak of one. Say what you saw, or name another measure.`;
}
