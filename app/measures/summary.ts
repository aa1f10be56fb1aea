import type { Direction, Meaning } from "../challenges/xmr.ts";
import { type Frequency, dayInWords, daysInWords, onDay } from "./day-words.ts";
import { inUnit } from "./number-words.ts";
import { type Stretch, stretchesOf } from "./signals-in-words.ts";
import { type Part, type Study, fewest, isFlat, latestPart } from "./study.ts";
import { verdictOf } from "./verdict.ts";

export type About = {
  better: Direction;
  frequency: Frequency;
  target: number | null;
  unit: string;
  /** The most that a number of the points has. */
  decimals: number;
};

export type Summary = {
  /** One sentence: "14 points; special cause: 7 below the mean since March 2026". */
  short: string;
  /** Everything that the chart shows, a sentence each. */
  sentences: string[];
};

const meant: Record<Meaning, string> = {
  common: "",
  improvement: ", which is an improvement",
  concern: ", which is a concern",
  neutral: "",
};

/** What a chart shows, in words. It speaks of improvement only where a signal says so. */
export function summaryOf(studied: Study, about: About): Summary {
  const part = latestPart(studied);
  if (!part) return { short: "No points yet", sentences: ["There are no points yet."] };
  const count = countOf(studied.points.length);
  const stretches = stretchesOf(studied, part);
  const current = stretches.at(-1);
  const flat = isFlat(studied, part);
  const says = flat
    ? flatOf(studied, part)
    : current
      ? `special cause: ${current.words} ${when(current, studied, part, about)}`
      : studied.kind === "xmr"
        ? "common cause variation alone"
        : "no shift and no trend";
  const provisional = part.isProvisional && !flat ? `; ${provisionalOf(studied)}` : "";
  return {
    short: `${count}; ${says}${provisional}`,
    sentences: [
      `${count}, ${daysInWords(dayOf(studied, 0), dayOf(studied, -1), about.frequency)}.`,
      ...linesOf(studied, part, about),
      ...earlierOf(studied, about),
      ...signalsOf(studied, about),
      ...targetOf(studied, about),
      ...gapsOf(studied, about),
    ],
  };
}

function flatOf({ parts }: Study, { start, end }: Part): string {
  const since = parts.length > 1 ? " since the rebase" : "";
  return end - start === 1 ? `one alone${since}, nothing to compare yet` : `all the same${since}`;
}

const countOf = (points: number) => (points === 1 ? "1 point" : `${points} points`);
const dayOf = ({ points }: Study, at: number) => points.at(at)?.day ?? "";
const provisionalOf = ({ kind }: Study) =>
  kind === "xmr" ? "the limits are provisional" : "the median is provisional";

function when({ first, last }: Stretch, studied: Study, part: Part, { frequency }: About): string {
  const [from, to] = [dayOf(studied, first), dayOf(studied, last)];
  if (first === last) return onDay(from, frequency);
  return last === part.end - 1
    ? `since ${dayInWords(from, frequency)}`
    : `from ${daysInWords(from, to, frequency)}`;
}

function linesOf(studied: Study, part: Part, { unit, decimals, frequency }: About): string[] {
  const number = (value: number) => inUnit(value, unit, decimals + 1);
  const since =
    studied.parts.length > 1
      ? `, since the rebase ${onDay(dayOf(studied, part.start), frequency)}`
      : "";
  if (isFlat(studied, part)) {
    const value = inUnit(part.centre, unit, decimals);
    return part.end - part.start === 1
      ? [`One point, ${value}${since}: from two on, there is something to compare.`]
      : [`All points are ${value}${since}. Where nothing varies there are no limits to draw.`];
  }
  const lines =
    part.lower === null || part.upper === null
      ? `The median is ${number(part.centre)}${since}.`
      : `The mean is ${number(part.centre)}, the limits are ${number(part.lower)} and ${number(part.upper)}${since}.`;
  return part.isProvisional
    ? [
        lines,
        `These are fewer than ${fewest[studied.kind]} points, so ${provisionalOf(studied)}: each further point moves ${studied.kind === "xmr" ? "them" : "it"}.`,
      ]
    : [lines];
}

/** What the lines were before the latest rebase: a new mean is not a signal, and still worth a look. */
function earlierOf(studied: Study, { unit, decimals, frequency }: About): string[] {
  const before = studied.parts.at(-2);
  if (!before) return [];
  const days = daysInWords(dayOf(studied, before.start), dayOf(studied, before.end - 1), frequency);
  const centre = inUnit(before.centre, unit, decimals + 1);
  return [`Before it, ${days}, the ${studied.kind === "xmr" ? "mean" : "median"} was ${centre}.`];
}

function signalsOf(studied: Study, about: About): string[] {
  const found = studied.parts.flatMap((part) =>
    stretchesOf(studied, part).map(
      (stretch) =>
        `Special cause: ${stretch.words} ${when(stretch, studied, part, about)}${meant[stretch.meaning]}.`,
    ),
  );
  if (found.length > 0) return found;
  const part = latestPart(studied);
  if (!part || isFlat(studied, part)) return [];
  return [
    studied.kind === "xmr"
      ? "Common cause variation alone: no sign that anything has changed."
      : "No shift and no trend: no sign that anything has changed.",
  ];
}

function targetOf(studied: Study, about: About): string[] {
  if (about.target === null) return [];
  const target = `The target is ${inUnit(about.target, about.unit, about.decimals + 1)}.`;
  const assurance = verdictOf(studied, about)?.assurance;
  return [assurance ? `${target} ${assurance.words}.` : target];
}

/** Many gaps are counted, few are named. */
function gapsOf({ gaps, points }: Study, { frequency }: About): string[] {
  if (gaps.length === 0) return [];
  if (gaps.length > 3)
    return [`Points are missing in ${gaps.length} places; the line is broken there.`];
  const named = gaps.map((at) => {
    const [before, after] = [points[at - 1]?.day ?? "", points[at]?.day ?? ""];
    return `between ${dayInWords(before, frequency)} and ${dayInWords(after, frequency)}`;
  });
  return [`Points are missing ${named.join("; ")}: the line is broken there.`];
}
