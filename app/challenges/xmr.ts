/*
 * XmR charts (individuals and moving ranges) as NHS Making Data Count draws them and NHSRplotthedots computes them.
 */

export type Signal = "none" | "outside" | "trend" | "two-of-three" | "shift";
export type Side = "high" | "low";
export type Meaning = "common" | "improvement" | "concern" | "neutral";

/** Which way is better. */
export type Direction = "up" | "down" | "neither";

export type XmrPoint = {
  mean: number;
  lower: number;
  upper: number;
  signal: Signal;
  /** On which side the signal is; of a trend, rising is high. Null without a signal. */
  side: Side | null;
  meaning: Meaning;
};

export type XmrOptions = {
  /** Whether moving ranges of 3.267 times their mean or more are left out, once, when the mean range is worked out. */
  screen?: boolean;
  /** How many points that rise or fall one after the other make a trend: 6 or 7. */
  trend?: number;
  /** Whether points outside the limits count among the two of three beyond the near limit, as in the workbook. */
  countOutsideInTwoOfThree?: boolean;
  /** The indexes at which a new part begins, each worked out by itself. Those that begin none are of no effect. */
  rebaseAt?: readonly number[];
  direction: Direction;
};

/** From the mean moving range to the limits: 3 / d2, d2 being 1.128 for ranges of two. */
const limitFactor = 2.66;
/** From the mean moving range to the largest that is common. */
const rangeFactor = 3.267;
const shiftLength = 7;

/**
 * The limits and the signal of each point of a series, in its order. Source: NHS Making Data Count; the R package
 * NHSRplotthedots for screening and for what counts in two of three.
 * @param values in the order of time, in any unit; the limits are in the same
 * @throws {RangeError} when a value is no finite number
 */
export function xmr(
  values: readonly number[],
  {
    screen = true,
    trend = 7,
    countOutsideInTwoOfThree = false,
    rebaseAt = [],
    direction,
  }: XmrOptions,
): XmrPoint[] {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`Point ${wrong + 1} is no number`);
  const starts = [...new Set([0, ...rebaseAt])].sort((one, other) => one - other);
  return starts.flatMap((start, part) =>
    start < 0
      ? []
      : ofPart(values.slice(start, starts[part + 1]), {
          screen,
          trend,
          countOutsideInTwoOfThree,
          direction,
        }),
  );
}

type PartOptions = Required<Omit<XmrOptions, "rebaseAt">>;
/** For each point on which side it shows a signal of one kind. */
type Marks = (Side | null)[];

function ofPart(values: readonly number[], options: PartOptions): XmrPoint[] {
  if (!values.length) return [];
  const limits = limitsOf(values, options.screen);
  const { mean, lower, upper } = limits;
  const sides = values.map((value) => sideOf(value, limits));
  const outside = values.map((value) => beyond(value, upper, lower, limits.rounding));
  // In the order in which one goes before the other.
  const found: [Signal, Marks][] = [
    ["outside", outside],
    ["trend", trends(values, options.trend)],
    ["two-of-three", twoOfThree(values, sides, limits, options.countOutsideInTwoOfThree)],
    ["shift", runs(sides, shiftLength)],
  ];
  const calm: XmrPoint = { mean, lower, upper, signal: "none", side: null, meaning: "common" };
  return values.map((_value, at) => {
    if (!found.some(([, marks]) => marks[at])) return { ...calm };
    const holding = found.flatMap(([signal, marks]) => {
      const side = marks[at];
      return side ? [{ signal, side }] : [];
    });
    const [first] = holding;
    return {
      mean,
      lower,
      upper,
      signal: first?.signal ?? "none",
      side: first?.side ?? null,
      meaning: meaningOf(
        holding.map(({ side }) => side),
        options.direction,
      ),
    };
  });
}

/** Where several signals hold, one to the better is an improvement whatever the others say. */
function meaningOf(sides: Side[], direction: Direction): Meaning {
  if (!sides.length) return "common";
  if (direction === "neither") return "neutral";
  return sides.includes(direction === "up" ? "high" : "low") ? "improvement" : "concern";
}

type Limits = ReturnType<typeof limitsOf>;

function limitsOf(values: readonly number[], screen: boolean) {
  const mean = meanOf(values);
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const all = ranges.length ? meanOf(ranges) : 0;
  const kept = screen ? ranges.filter((range) => range < rangeFactor * all) : ranges;
  const range = kept.length ? meanOf(kept) : all;
  const reach = limitFactor * range;
  return {
    mean,
    lower: mean - reach,
    upper: mean + reach,
    nearLower: mean - (2 / 3) * reach,
    nearUpper: mean + (2 / 3) * reach,
    // Nearer to a line than sums of this many numbers can tell, a point is on it.
    rounding: 4 * Number.EPSILON * values.length * Math.max(...values.map(Math.abs)),
  };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function beyond(value: number, upper: number, lower: number, rounding: number): Side | null {
  if (value > upper + rounding) return "high";
  return value < lower - rounding ? "low" : null;
}

const sideOf = (value: number, { mean, rounding }: Limits) => beyond(value, mean, mean, rounding);

/** Marks each point of every run of that length or more on one side of the mean; a point on the mean breaks it. */
function runs(sides: Marks, length: number): Marks {
  const marks: Marks = sides.map(() => null);
  for (let start = 0; start < sides.length;) {
    let end = start + 1;
    while (end < sides.length && sides[end] === sides[start]) end++;
    if (sides[start] && end - start >= length) marks.fill(sides[start] ?? null, start, end);
    start = end;
  }
  return marks;
}

/** Marks each point of every trend; two equal points break it. A turning point belongs to the trend that ends there. */
function trends(values: readonly number[], length: number): Marks {
  const steps = values.slice(1).map((value, at): Side | null => {
    const before = values[at] ?? value;
    return value === before ? null : value > before ? "high" : "low";
  });
  const marks: Marks = values.map(() => null);
  runs(steps, length - 1).forEach((side, at) => {
    if (!side) return;
    marks[at] ??= side;
    marks[at + 1] = side;
  });
  return marks;
}

/** Marks those beyond the near limit where they are two of three in a row, all three on one side of the mean. */
function twoOfThree(
  values: readonly number[],
  sides: Marks,
  { nearLower, nearUpper, lower, upper, rounding }: Limits,
  countOutside: boolean,
): Marks {
  const near = values.map((value) =>
    !countOutside && beyond(value, upper, lower, rounding)
      ? null
      : beyond(value, nearUpper, nearLower, rounding),
  );
  const marks: Marks = values.map(() => null);
  for (let start = 0; start + 3 <= values.length; start++) {
    const three = [start, start + 1, start + 2];
    const side = sides[start];
    if (!side || three.some((at) => sides[at] !== side)) continue;
    const beyondNear = three.filter((at) => near[at]);
    if (beyondNear.length >= 2) for (const at of beyondNear) marks[at] = side;
  }
  return marks;
}
