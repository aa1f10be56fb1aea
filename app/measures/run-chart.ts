import type { Side } from "../challenges/xmr.ts";

/*
 * Run charts: points about their median. Source of the rules: Perla, Provost and Murray, "The run chart: a simple analytical
 * tool for learning from variation in healthcare processes", BMJ Quality & Safety 2011; 20: 46–51.
 */

/** How many in a row on one side of the median make a shift; those on it neither count nor break it. */
const shiftLength = 6;
/** How many that rise or fall one after the other make a trend; of equal ones that follow each other, one counts. */
const trendLength = 5;

export type RunPoint = { median: number; signal: "none" | "shift" | "trend"; side: Side | null };

/**
 * The median of a series and the signals of its points, in its order.
 * @param values in the order of time, in any unit; the median is in the same
 */
export function runChart(values: readonly number[]): RunPoint[] {
  const median = medianOf(values);
  const sides = values.map((value) => sideOf(value, median));
  const shifts = marked(sides, shiftLength);
  const trends = trendsOf(values);
  return values.map((_value, at) => {
    const [shift, trend] = [shifts[at] ?? null, trends[at] ?? null];
    return {
      median,
      signal: shift ? "shift" : trend ? "trend" : "none",
      side: shift ?? trend,
    };
  });
}

/** The middle of values, or half-way between the two in the middle; NaN for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const sideOf = (value: number, line: number): Side | null =>
  value > line ? "high" : value < line ? "low" : null;

/** Marks those of each run of that length on one side; what is on neither is passed over. */
function marked(sides: (Side | null)[], length: number): (Side | null)[] {
  const marks: (Side | null)[] = sides.map(() => null);
  const counted = sides.flatMap((side, at) => (side ? [{ side, at }] : []));
  for (let start = 0; start < counted.length;) {
    let end = start + 1;
    while (counted[end]?.side === counted[start]?.side && end < counted.length) end++;
    if (end - start >= length)
      for (const { side, at } of counted.slice(start, end)) marks[at] = side;
    start = end;
  }
  return marks;
}

function trendsOf(values: readonly number[]): (Side | null)[] {
  const marks: (Side | null)[] = values.map(() => null);
  // Of equal values that follow each other, the first counts.
  const counted = values.flatMap((value, at) => (value === values[at - 1] ? [] : [{ value, at }]));
  const steps = counted.slice(1).map(({ value }, at) => sideOf(value, counted[at]?.value ?? value));
  marked(steps, trendLength - 1).forEach((side, at) => {
    const [from, to] = [counted[at], counted[at + 1]];
    if (!side || !from || !to) return;
    // A turning point belongs to the trend that ends there.
    marks[from.at] ??= side;
    marks[to.at] = side;
  });
  return marks;
}
