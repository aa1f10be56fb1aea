import type { TimeLine } from "./time-line-geometry.ts";

/*
 * The geometry of an arc: how somebody is seen on the levels of one competency over time, and what there is to show for it.
 */

/** Shapes tell kinds apart, so that colour does not have to. */
export type MarkShape = "circle" | "diamond" | "triangle" | "square";

/** Something at a moment, in milliseconds since 1970: on a level, counted from 1, or below them all. */
export type ArcMark = { id: string; shape: MarkShape; at: number; level: number | null };

export type Arc = Pick<TimeLine, "months" | "to" | "now"> & {
  /** The names of the levels, lowest first. */
  levelNames: string[];
  /** What the marks on no level are. */
  belowName: string;
  marks: ArcMark[];
};

export type ArcSetting = {
  width: number;
  fontSize: number;
  /** Room for the names of the levels, on the left. */
  gutter: number;
  /** From one level to the next. */
  step: number;
  hasWholeNames: boolean;
};

export const wide: ArcSetting = {
  width: 960,
  fontSize: 14,
  gutter: 132,
  step: 46,
  hasWholeNames: true,
};
export const narrow: ArcSetting = {
  width: 320,
  fontSize: 12,
  gutter: 100,
  step: 36,
  hasWholeNames: false,
};

/** How far a mark reaches from its middle, with some air. */
export const reach = 8;
const letter = 0.56;

export type DrawnMark = { id: string; shape: MarkShape; x: number; y: number };

export type ArcDrawing = {
  width: number;
  height: number;
  gutter: number;
  months: { x: number; name: string; year: string | null }[];
  today: number | null;
  levels: { name: string; y: number }[];
  /** Where what is on no level stands; null when there is nothing. */
  below: number | null;
  /** Through the circles, in the order of time: "M1 2L3 4"; empty for fewer than two. */
  line: string;
  marks: DrawnMark[];
};

/**
 * Lays an arc out: months across, levels up, and in their rows the marks, beside one another where they would lie on each other.
 * What does not lie within the months is left out.
 */
export function drawArc(arc: Arc, setting: ArcSetting): ArcDrawing {
  const { width, fontSize, gutter, step, hasWholeNames } = setting;
  const from = arc.months[0]?.from ?? arc.now;
  const at = (moment: number) =>
    gutter + (moment - from) * ((width - gutter) / Math.max(1, arc.to - from));
  const head = fontSize * 4;
  const levels = arc.levelNames.map((name, index) => ({
    name: shortened(name, gutter / (fontSize * letter)),
    y: head + step * (arc.levelNames.length - index - 0.5),
  }));
  const floor = head + step * levels.length;
  const within = arc.marks
    .filter((mark) => mark.at >= from && mark.at < arc.to)
    .sort((a, b) => a.at - b.at);

  const marks = [...levels.keys()].flatMap((index) => {
    const row = within.filter(({ level }) => level === index + 1);
    const places = apart(
      row.map((mark) => at(mark.at)),
      { from: gutter + reach, to: width - reach },
    );
    return row.map(({ id, shape }, number) => {
      return { id, shape, x: places[number] ?? 0, y: levels[index]?.y ?? 0 };
    });
  });
  const loose = within.filter(({ level }) => level === null);
  const lanes = lanesOf(loose.map((mark) => hold(at(mark.at), gutter + reach, width - reach)));
  const below = loose.map(({ id, shape }, number) => {
    const { x = 0, lane = 0 } = lanes[number] ?? {};
    return { id, shape, x, y: floor + fontSize * 0.8 + reach * 2.25 * (lane + 0.5) };
  });
  const deepest = Math.max(floor, ...below.map(({ y }) => y + reach));

  const circles = within
    .filter(({ shape, level }) => shape === "circle" && level !== null)
    .flatMap(({ id }) => marks.find((mark) => mark.id === id) ?? []);
  return {
    width,
    height: Math.ceil(deepest + fontSize * 0.6),
    gutter,
    months: arc.months.map(({ name, year, from: start }, index) => ({
      x: at(start),
      name: hasWholeNames ? name : name.slice(0, 1),
      year: index === 0 || year !== arc.months[index - 1]?.year ? year : null,
    })),
    today: arc.now >= from && arc.now < arc.to ? at(arc.now) : null,
    levels,
    below: loose.length > 0 ? floor + fontSize * 0.8 + reach * 1.1 : null,
    line: circles.length > 1 ? `M${circles.map(({ x, y }) => `${x} ${y}`).join("L")}` : "",
    marks: [...marks, ...below],
  };
}

const hold = (x: number, from: number, to: number) => Math.min(Math.max(x, from), to);

const shortened = (name: string, most: number) =>
  name.length <= most ? name : `${name.slice(0, Math.floor(most) - 1).trimEnd()}…`;

/** Moves sorted places as little to the right as keeps them apart, and then to the left of the end. They meet only when there is no room. */
function apart(places: number[], { from, to }: { from: number; to: number }): number[] {
  const room = (to - from) / Math.max(1, places.length - 1);
  const gap = Math.min(reach * 2, room);
  let least = from;
  const moved = places.map((x) => {
    const place = Math.max(x, least);
    least = place + gap;
    return place;
  });
  let most = to;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index] ?? most, most);
    most = (moved[index] ?? most) - gap;
  }
  return moved;
}

/** For each place, the first lane in which it meets no other. */
function lanesOf(places: number[]): { x: number; lane: number }[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => end <= x - reach);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + reach;
    return { x, lane };
  });
}
