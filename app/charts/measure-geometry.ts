import type { ChartSetting } from "./measure-settings.ts";
import { type Place, type PointMeaning, rounded, shapesOf, sizeOf } from "./measure-shapes.ts";
import { roundTicks, scale, timeTicks } from "./scale.ts";

/*
 * The geometry of a run chart or an XmR chart: points in time, with a line through the middle, limits, a target, and what
 * happened when.
 */

export type ChartPart = {
  /** Its points are those from the first index up to and without the other. */
  start: number;
  end: number;
  centre: number;
  lower: number | null;
  upper: number | null;
  isProvisional: boolean;
};

export type MeasureChart = {
  /** In the order of time; moments in milliseconds since 1970. At least one. */
  points: { at: number; value: number; meaning: PointMeaning }[];
  parts: ChartPart[];
  /** What the line through the middle is: "Mean". */
  centreName: string;
  target: number | null;
  /** The indexes of the points before which some are missing: the line is broken there. */
  gaps: number[];
  /** What happened when, each with a sign and what it stands for. */
  events: { at: number; sign: string; words: string }[];
  /** What the lines at the end are called: "Mean 12.3". */
  lineNames: { value: number; text: string }[];
  unit: string;
  /** What has to be said with the picture, if anything: that its limits are provisional. */
  remark: string;
};

type Line = { from: number; to: number; y: number };
export type MeasureDrawing = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  yTicks: { y: number; value: number }[];
  xTicks: { x: number; text: string }[];
  /** Through the points: "M1 2L3 4". */
  line: string;
  centres: Line[];
  limits: (Line & { isProvisional: boolean })[];
  target: number | null;
  names: { text: string; y: number }[];
  events: { x: number; sign: string; y: number }[];
  /** The shapes of all points that say the same, as one path. */
  shapes: { meaning: PointMeaning; path: string }[];
};

/** Lays a chart out. Nothing in it depends on the machine: the same chart is the same picture everywhere. */
export function drawMeasure(chart: MeasureChart, setting: ChartSetting): MeasureDrawing {
  const { width, plotHeight, fontSize, left, right } = setting;
  const isSmall = setting.yTicks === 0;
  const lanes = isSmall ? { at: [], count: 0 } : lanesOf(chart.events, setting, chart);
  const top = isSmall ? 6 : fontSize * (chart.unit ? 2 : 0.8) + lanes.count * fontSize * 1.5;
  const plot = { left: left + 8, right: width - right - 8, top, bottom: top + plotHeight };

  const range = rangeOf(chart);
  const ticks = isSmall
    ? [range.low, range.high]
    : roundTicks(range.low, range.high, setting.yTicks);
  const y = scale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const { first, last } = spanOf(chart);
  const x = scale([first, last], [plot.left, plot.right]);
  const places = chart.points.map(({ at, value }) => [rounded(x(at)), rounded(y(value))] as const);

  const ends = chart.parts.map(({ start, end }, index) => ({
    from: index === 0 ? plot.left - 8 : between(places[start - 1], places[start]),
    to: end === places.length ? plot.right + 8 : between(places[end - 1], places[end]),
  }));
  const broken = new Set(chart.gaps);
  return {
    width,
    height: Math.ceil(plot.bottom + (isSmall ? 6 : fontSize * (chart.remark ? 3.8 : 2))),
    plot,
    yTicks: isSmall ? [] : ticks.map((value) => ({ value, y: rounded(y(value)) })),
    xTicks: timeTicks(first, last, setting.xTicks)
      .map(({ at, text }) => ({ x: rounded(x(at)), text }))
      .filter(() => !isSmall),
    line: places
      .map(([px, py], at) => `${at === 0 || broken.has(at) ? "M" : "L"}${px} ${py}`)
      .join(""),
    centres: chart.parts.map(({ centre }, at) => ({ ...endsAt(ends, at), y: rounded(y(centre)) })),
    limits: chart.parts.flatMap(({ lower, upper, centre, isProvisional }, at) =>
      [lower, upper].flatMap((limit) =>
        limit === null || limit === centre
          ? []
          : [{ ...endsAt(ends, at), y: rounded(y(limit)), isProvisional }],
      ),
    ),
    target: chart.target === null ? null : rounded(y(chart.target)),
    names: isSmall || right < fontSize * 4 ? [] : apart(chart.lineNames, y, fontSize * 1.2),
    events: isSmall
      ? []
      : chart.events.map(({ at, sign }, index) => ({
          sign,
          x: rounded(x(at)),
          y: rounded(top - fontSize * (0.5 + 1.5 * (lanes.at[index] ?? 0))),
        })),
    shapes: shapesOf(
      chart.points,
      places,
      sizeOf(plot.right - plot.left, places.length, isSmall ? 3 : 5),
    ),
  };
}

const endsAt = (ends: { from: number; to: number }[], at: number) => ends[at] ?? { from: 0, to: 0 };

const between = (before: Place | undefined, after: Place | undefined) =>
  rounded(((before?.[0] ?? after?.[0] ?? 0) + (after?.[0] ?? before?.[0] ?? 0)) / 2);

/** Everything that is drawn lies within it, and it is never empty. */
function rangeOf({ points, parts, target }: MeasureChart) {
  let [low, high] = [Infinity, -Infinity];
  const take = (value: number | null) => {
    if (value === null) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const { value } of points) take(value);
  for (const { centre, lower, upper } of parts) [centre, lower, upper].forEach(take);
  take(target);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > size * 1e-9) return { low, high };
  const room = size > 0 ? size / 10 : 1;
  return { low: low - room, high: high + room };
}

function spanOf({ points, events }: MeasureChart) {
  const moments = [...points, ...events].map(({ at }) => at);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  return { first, last };
}

/** A row for the sign of each event: the first in which it meets no other. */
function lanesOf(events: MeasureChart["events"], setting: ChartSetting, chart: MeasureChart) {
  const { first, last } = spanOf(chart);
  const x = scale([first, last], [setting.left, setting.width - setting.right]);
  const ends: number[] = [];
  const at = events.map((event) => {
    const place = x(event.at);
    const free = ends.findIndex((end) => end <= place);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = place + setting.fontSize * 1.6;
    return lane;
  });
  return { at, count: ends.length };
}

/** The names of lines where the lines are, moved as far as keeps them from lying on one another. */
function apart(
  names: MeasureChart["lineNames"],
  y: (value: number) => number,
  gap: number,
): { text: string; y: number }[] {
  let least = -Infinity;
  return [...names]
    .sort((one, other) => other.value - one.value)
    .map(({ value, text }) => {
      const place = Math.max(y(value), least);
      least = place + gap;
      return { text, y: rounded(place) };
    });
}
