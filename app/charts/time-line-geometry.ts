/*
 * The geometry of a time line: a pure function from what happens when to where it is drawn, in units of the picture's
 * own width. A chart of this house is three things: such a function, a component that draws what it gives and nothing
 * else, and words that say the same, for who does not look at pictures.
 */

/** Shapes tell kinds apart, so that colour does not have to: a bar spans days, a ring and a diamond mark one moment. */
export type Shape = "bar" | "ring" | "diamond";

/** What happens, from a moment to another in milliseconds since 1970; `to` is the first that it does not last. */
export type TimeLineItem = { id: string; label: string; from: number; to: number };

/** Things of one kind, drawn together under their name. */
export type Band = { id: string; name: string; shape: Shape; items: TimeLineItem[] };

export type TimeLine = {
  /** The months that it spans, each with when it begins; the last moment is the end of the last. */
  months: { name: string; year: string; from: number }[];
  to: number;
  now: number;
  bands: Band[];
};

export type Drawing = {
  width: number;
  height: number;
  /** How far down the names of the months reach. */
  head: number;
  months: { x: number; name: string; year: string | null }[];
  /** Where today is; null when it is not on the line. */
  today: number | null;
  bands: { id: string; name: string; shape: Shape; y: number; items: DrawnItem[] }[];
};

export type DrawnItem = {
  id: string;
  isOver: boolean;
  x: number;
  /** The middle of its lane. */
  y: number;
  width: number;
  label: { text: string; x: number; anchor: "start" | "end" } | null;
};

/** How a picture of one width is set. Text has to be measured by guess, since nothing is laid out on the server. */
export type Setting = {
  width: number;
  /** Whether each thing is named beside it, or only its shape is drawn. */
  isLabelled: boolean;
  fontSize: number;
  lane: number;
};

export const wide: Setting = { width: 960, isLabelled: true, fontSize: 14, lane: 27 };
export const narrow: Setting = { width: 320, isLabelled: false, fontSize: 13, lane: 16 };

const longestLabel = 34;
const smallest = 8;
const gap = 7;
// The average width of a letter in sans-serif type, with something to spare.
const letter = 0.56;

type Box = { left: number; right: number };
const meet = (a: Box, b: Box) => a.left < b.right + gap && b.left < a.right + gap;

/** Shortens a text at a word's end. */
function shortened(text: string): string {
  if (text.length <= longestLabel) return text;
  const cut = text.slice(0, longestLabel);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestLabel - 12)).trimEnd()}…`;
}

/**
 * Lays a time line out: months across, in each band things in as few lanes as keep them, and their names, apart. What
 * does not lie within the line is left out, and what reaches past it is cut.
 */
export function drawTimeLine(line: TimeLine, setting: Setting): Drawing {
  const { width, isLabelled, fontSize, lane } = setting;
  const from = line.months[0]?.from ?? line.now;
  const at = (moment: number) =>
    (Math.min(Math.max(moment, from), line.to) - from) * (width / Math.max(1, line.to - from));
  const isWithin = (item: TimeLineItem) => item.to > from && item.from < line.to;

  const place = (item: TimeLineItem, shape: Shape) => {
    const start = at(item.from);
    const size = shape === "bar" ? Math.max(smallest, at(item.to) - start) : 2 * smallest;
    const x = Math.min(shape === "bar" ? start : start - smallest, width - size);
    return { x: Math.max(0, x), size };
  };
  const labelOf = (text: string, x: number, size: number) => {
    const length = text.length * fontSize * letter;
    return x + size + gap + length <= width || x - gap - length < 0
      ? { text, x: x + size + gap, anchor: "start" as const, length }
      : { text, x: x - gap, anchor: "end" as const, length };
  };

  let y = fontSize * 4;
  const head = y;
  const bands = line.bands.map((band) => {
    const top = y;
    y += fontSize * 1.9;
    const lanes: Box[][] = [];
    const items = band.items
      .filter(isWithin)
      .sort((a, b) => a.from - b.from)
      .map((item) => {
        const { x, size } = place(item, band.shape);
        const label = isLabelled && item.label ? labelOf(shortened(item.label), x, size) : null;
        const box = {
          left: label?.anchor === "end" ? label.x - label.length : x,
          right: label?.anchor === "start" ? label.x + label.length : x + size,
        };
        const free = lanes.findIndex((taken) => !taken.some((other) => meet(box, other)));
        const number = free < 0 ? lanes.push([]) - 1 : free;
        lanes[number]?.push(box);
        return {
          id: item.id,
          isOver: item.to <= line.now,
          x,
          y: y + lane * (number + 0.5),
          width: size,
          label: label && { text: label.text, x: label.x, anchor: label.anchor },
        };
      });
    y += lane * Math.max(1, lanes.length) + fontSize * 0.6;
    return { id: band.id, name: band.name, shape: band.shape, y: top + fontSize * 1.3, items };
  });

  return {
    width,
    height: Math.ceil(y),
    head,
    months: line.months.map(({ name, year, from: start }, index) => ({
      x: at(start),
      name: isLabelled ? name : name.slice(0, 1),
      year: index === 0 || year !== line.months[index - 1]?.year ? year : null,
    })),
    today: line.now >= from && line.now < line.to ? at(line.now) : null,
    bands,
  };
}
