/*
 * The geometry of shifts: for each, a line from one end to the other, with where somebody stands, where they want to be, and
 * where they stood before.
 */

/** Between two ends, each time's points, in the order of time. */
export type Shift = { from: string; to: string; answers: { now: number; wanted: number }[] };

export type ShiftSetting = {
  width: number;
  fontSize: number;
  /** Room for the words on each side; none where they stand above the line. */
  side: number;
  /** From one shift to the next. */
  row: number;
};

export const wide: ShiftSetting = { width: 960, fontSize: 14, side: 300, row: 38 };
export const narrow: ShiftSetting = { width: 320, fontSize: 12, side: 0, row: 70 };

/** The largest mark's reach from its middle. */
export const reach = 10;

export type DrawnShift = {
  y: number;
  from: { text: string; x: number; y: number; anchor: "start" | "end" };
  to: { text: string; x: number; y: number; anchor: "start" | "end" };
  /** Where each point stands on the line, from the first to the last. */
  ticks: number[];
  now: number;
  wanted: number;
  /** Where somebody stood at earlier times; what is the same as now is left out. */
  before: number[];
};

/**
 * Lays shifts out, one below the other: words beside their line where there is room, else above it.
 * @param points from one end to the other, the first being 1; what lies outside is drawn at the end
 */
export function drawShifts(shifts: Shift[], points: number, setting: ShiftSetting) {
  const { width, fontSize, side, row } = setting;
  const [start, end] = [side + reach, width - side - reach];
  const at = (point: number) =>
    start + ((Math.min(Math.max(point, 1), points) - 1) * (end - start)) / (points - 1);
  const ticks = Array.from({ length: points }, (_tick, index) => at(index + 1));
  const drawn = shifts.map(({ from, to, answers }, index): DrawnShift => {
    const top = index * row;
    const isBeside = side > 0;
    const y = isBeside ? top + row / 2 : top + row - reach - fontSize * 0.6;
    const text = y + fontSize * 0.35;
    const last = answers.at(-1) ?? { now: 1, wanted: 1 };
    const before = answers.slice(0, -1).map(({ now }) => now);
    return {
      y,
      from: isBeside
        ? { text: from, x: side - 8, y: text, anchor: "end" }
        : { text: from, x: 0, y: top + fontSize * 1.4, anchor: "start" },
      to: isBeside
        ? { text: to, x: width - side + 8, y: text, anchor: "start" }
        : { text: to, x: width, y: top + fontSize * 2.6, anchor: "end" },
      ticks,
      now: at(last.now),
      wanted: at(last.wanted),
      before: [...new Set(before)].filter((point) => point !== last.now).map(at),
    };
  });
  return { width, height: shifts.length * row + fontSize * 0.5, shifts: drawn };
}
