import type { Direction, Meaning, Side } from "../challenges/xmr.ts";
import { type Study, isFlat, latestPart } from "./study.ts";

/*
 * What a chart says of its latest point (variation) and of its target (assurance), as NHS Making Data Count says it with two
 * icons. Here words go with each.
 */

export type Variation = { meaning: Meaning; side: Side | null; words: string };
export type Assurance = { kind: "passes" | "fails" | "hit-or-miss"; words: string };
export type Verdict = { variation: Variation; assurance: Assurance | null };

/**
 * The verdict on an XmR chart by its latest part.
 * @returns null where there is none to give: of a run chart, of too few points, and where all are the same
 */
export function verdictOf(
  study: Study,
  { better, target }: { better: Direction; target: number | null },
): Verdict | null {
  const part = latestPart(study);
  const latest = study.points.at(-1);
  if (study.kind !== "xmr" || !part || !latest || part.isProvisional || isFlat(study, part))
    return null;
  const { meaning, side } = latest;
  return {
    variation: { meaning, side, words: variationWords(meaning, side) },
    assurance:
      target === null || better === "neither"
        ? null
        : assuranceOf(target, better, part.lower ?? target, part.upper ?? target),
  };
}

const valuesOn = { high: "higher values", low: "lower values" };

function variationWords(meaning: Meaning, side: Side | null): string {
  if (meaning === "common" || !side) return "Common cause variation: no sign of a change";
  const values = valuesOn[side];
  return {
    improvement: `Special cause: improvement, by ${values}`,
    concern: `Special cause: concern, by ${values}`,
    neutral: `Special cause: ${values}, and neither way is better`,
  }[meaning];
}

/** A target between the limits, or on one, is reached by chance. */
function assuranceOf(target: number, better: Direction, lower: number, upper: number): Assurance {
  const isBelow = target < lower;
  if (!isBelow && target <= upper)
    return {
      kind: "hit-or-miss",
      words: "Hit-and-miss: as things are, chance decides whether the target is reached",
    };
  return isBelow === (better === "up")
    ? {
        kind: "passes",
        words: "Consistently passes: as things are, the target is reached each time",
      }
    : {
        kind: "fails",
        words: "Consistently fails: as things are, the target is not reached without a change",
      };
}

/** Words that claim a change for the better. */
const claim = /\bimprov(?:ed|ing|es)\b|\bgot(?:ten)? better\b|\bbetter than before\b/i;

/** Whether a text says that something improved. */
export const speaksOfImprovement = (text: string): boolean => claim.test(text);

/** Whether a text that stands beside a chart says that something improved while no point of the chart does. */
export const claimsTooMuch = (text: string, { points }: Study): boolean =>
  speaksOfImprovement(text) && !points.some(({ meaning }) => meaning === "improvement");
