import type { MeasureChart } from "../charts/measure-geometry.ts";
import { dayInWords, momentOf } from "./day-words.ts";
import { inUnit } from "./number-words.ts";
import { type Study, fewest, isFlat, latestPart } from "./study.ts";
import type { About } from "./summary.ts";

/** A note on the time line, or a rebase with its reason. */
export type ChartEvent = { day: string; text: string };

/** What is drawn of a study. @returns null where there is no point to draw */
export function chartOf(
  study: Study,
  about: About,
  { notes, rebases }: { notes: ChartEvent[]; rebases: ChartEvent[] },
): MeasureChart | null {
  const part = latestPart(study);
  if (!part) return null;
  // Any other stands at the top of the chart.
  const unitBeside = about.unit === "%" ? "%" : "";
  const named = (text: string, value: number | null, decimals = about.decimals + 1) =>
    value === null ? [] : [{ value, text: `${text} ${inUnit(value, unitBeside, decimals)}` }];
  const centreName = study.kind === "xmr" ? "Mean" : "Median";
  const flat = isFlat(study, part);
  return {
    points: study.points.map(({ day, value, meaning }) => ({
      at: momentOf(day),
      value,
      meaning,
    })),
    parts: study.parts,
    centreName,
    target: about.target,
    gaps: study.gaps,
    events: [
      ...notes.map(({ day, text }, at) => ({
        at: momentOf(day),
        sign: letter(at),
        words: `${dayInWords(day, "daily")}: ${text}`,
      })),
      ...rebases.map(({ day, text }, at) => ({
        at: momentOf(day),
        sign: `R${at + 1}`,
        words: `Rebased from ${dayInWords(day, about.frequency)}: ${text}`,
      })),
    ].sort((one, other) => one.at - other.at),
    lineNames: [
      ...named(centreName, part.centre),
      ...(flat ? [] : [...named("Upper limit", part.upper), ...named("Lower limit", part.lower)]),
      ...named("Target", about.target),
    ],
    unit: about.unit,
    remark: remarkOf(study),
  };
}

function remarkOf(study: Study): string {
  const part = latestPart(study);
  if (!part) return "";
  if (isFlat(study, part))
    return part.end - part.start === 1
      ? "One point: nothing to compare yet"
      : "All points are the same: nothing varies";
  if (!part.isProvisional) return "";
  const lines = study.kind === "xmr" ? "limits are" : "median is";
  return `Fewer than ${fewest[study.kind]} points: ${lines} provisional`;
}

/** A, B … Z, AA, AB … */
const letter = (at: number): string =>
  (at >= 26 ? letter(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));
