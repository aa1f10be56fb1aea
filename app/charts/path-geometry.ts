import { inLines } from "./in-lines.ts";

/*
 * The geometry of a path: a pure function from the order in which something came to some places, again perhaps, to where that
 * is drawn. Places lie below each other, and each step is one further to the right, whatever the time it took: it is no plan.
 */

export type PathPlace = { id: string; name: string };
/** A step to a place, by the place's id. */
export type PathStep = { id: string; place: string };

export type PathSetting = { width: number; fontSize: number; lane: number; names: number };

export const widePath: PathSetting = { width: 640, fontSize: 15, lane: 40, names: 200 };
export const narrowPath: PathSetting = { width: 320, fontSize: 13, lane: 44, names: 118 };

export type DrawnPath = {
  width: number;
  height: number;
  radius: number;
  places: { id: string; lines: string[]; y: number; isVisited: boolean }[];
  steps: { id: string; number: number; x: number; y: number; isLast: boolean }[];
  /** The line from step to step, as an SVG path. */
  line: string;
};

/** Steps lie no further apart than that, so that two do not look like a long way. */
const mostApart = 64;
const letter = 0.56;

/** Lays a path out. A step to a place that is not there is left out. @param first the number of the first step */
export function drawPath(
  places: PathPlace[],
  steps: PathStep[],
  { width, fontSize, lane, names }: PathSetting,
  first = 1,
): DrawnPath {
  const y = new Map(places.map(({ id }, at) => [id, lane * (at + 0.5)]));
  const known = steps.filter(({ place }) => y.has(place));
  const apart = Math.min(mostApart, (width - names) / Math.max(1, known.length));
  const radius = Math.min(13, Math.max(7, apart * 0.42));
  const drawn = known.map(({ id, place }, at) => ({
    id,
    number: first + at,
    x: names + apart * (at + 0.5),
    y: y.get(place) ?? 0,
    isLast: at === known.length - 1,
  }));
  return {
    width,
    height: lane * places.length,
    radius,
    places: places.map(({ id, name }) => ({
      id,
      lines: inLines(name, Math.floor((names - 8) / (fontSize * letter))),
      y: y.get(id) ?? 0,
      isVisited: known.some(({ place }) => place === id),
    })),
    steps: drawn,
    line: drawn.map((step, at) => `${at === 0 ? "M" : "L"}${step.x} ${step.y}`).join(""),
  };
}
