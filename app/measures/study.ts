import {
  type Direction,
  type Meaning,
  type Side,
  type Signal,
  type XmrOptions,
  xmr,
} from "../challenges/xmr.ts";
import { type Frequency, gapsIn } from "./day-words.ts";
import { runChart } from "./run-chart.ts";

/** The number of a day, yyyy-mm-dd. */
export type Point = { day: string; value: number };

/** XmR, about the mean with limits; or a run chart, about the median. */
export type ChartKind = "xmr" | "run";

export type Series = {
  /** In the order of their days. */
  points: Point[];
  better: Direction;
  frequency: Frequency;
  /** The days from which it is worked out anew. */
  rebasedFrom: string[];
  /** How many points that rise or fall one after the other make a trend in XmR. */
  trendLength?: number;
};

export type StudiedPoint = Point & { signal: Signal; side: Side | null; meaning: Meaning };

/** A stretch of points that is worked out by itself: those from `start` up to and without `end`. */
export type Part = {
  start: number;
  end: number;
  /** The mean, or the median of a run chart. */
  centre: number;
  /** Null in a run chart. */
  lower: number | null;
  upper: number | null;
  /** Of too few points: each further one moves the lines. */
  isProvisional: boolean;
};

export type Study = {
  kind: ChartKind;
  points: StudiedPoint[];
  parts: Part[];
  /** The indexes of the points before which at least one is missing. */
  gaps: number[];
};

/** The most points that a measure holds. */
export const mostPoints = 1000;

/** How many points lines need to stand. Source: NHS Making Data Count; Perla, Provost and Murray 2011 for run charts. */
export const fewest: Record<ChartKind, number> = { xmr: 13, run: 10 };

/** Works a series out: its lines by part, and what each point says. */
export function study(series: Series, kind: ChartKind, options: Partial<XmrOptions> = {}): Study {
  const { points, better, frequency, trendLength: trend = 7 } = series;
  const starts = [0, ...rebaseIndexes(series)];
  const parts = points.length === 0 ? [] : starts.map((start, at) => [start, starts[at + 1]]);
  const values = points.map(({ value }) => value);
  const worked =
    kind === "xmr"
      ? xmr(values, { trend, ...options, direction: better, rebaseAt: starts })
      : parts.flatMap(([start, end]) => runsOf(values.slice(start, end), better));
  return {
    kind,
    points: points.map((point, at) => {
      const { signal = "none", side = null, meaning = "common" } = worked[at] ?? {};
      return { ...point, signal, side, meaning };
    }),
    parts: parts.map(([start = 0, end = points.length]) => {
      const { mean = 0, lower = null, upper = null } = worked[start] ?? {};
      const isProvisional = end - start < fewest[kind];
      return { start, end, centre: mean, lower, upper, isProvisional };
    }),
    gaps: gapsIn(
      points.map(({ day }) => day),
      frequency,
    ),
  };
}

/** The indexes at which a new part begins: a rebase before all points, or after them, begins none. */
const rebaseIndexes = ({ points, rebasedFrom }: Series): number[] =>
  [...new Set(rebasedFrom.map((from) => points.findIndex(({ day }) => day >= from)))]
    .filter((index) => index > 0)
    .sort((one, other) => one - other);

const runsOf = (values: number[], better: Direction) =>
  runChart(values).map(({ median, signal, side }) => ({
    mean: median,
    lower: null,
    upper: null,
    signal,
    side,
    meaning: meaningOf(side, better),
  }));

function meaningOf(side: Side | null, better: Direction): Meaning {
  if (!side) return "common";
  if (better === "neither") return "neutral";
  return side === (better === "up" ? "high" : "low") ? "improvement" : "concern";
}

/** The part that the latest point is in. */
export const latestPart = ({ parts }: Study): Part | undefined => parts.at(-1);

/** Whether all points of a part are the same, so that nothing varies and its limits are its mean. */
export const isFlat = ({ points }: Study, { start, end }: Part): boolean =>
  points.slice(start, end).every(({ value }) => value === points[start]?.value);
