/*
 * The geometry of a gap chart: for each line, where somebody sees themselves and where others see them, on one scale.
 */

/** One line: what it is about, and both values; null where there is none. */
export type Gap = { name: string; self: number | null; others: number | null };

export type GapSetting = {
  width: number;
  fontSize: number;
  /** Room for the names at the left; none where they stand above the line. */
  side: number;
  /** From one line to the next. */
  row: number;
};

export const wide: GapSetting = { width: 760, fontSize: 14, side: 330, row: 34 };
export const narrow: GapSetting = { width: 320, fontSize: 12, side: 0, row: 50 };

/** The largest mark's reach from its middle, with room for the words at the ends. */
const reach = 12;

/** Lays the lines out one below the other, with the scale's values above them. */
export function drawGaps(
  gaps: Gap[],
  scale: { from: number; to: number },
  { width, fontSize, side, row }: GapSetting,
) {
  const head = fontSize * 2;
  const [start, end] = [side + reach, width - reach];
  const at = (value: number) =>
    start + ((value - scale.from) * (end - start)) / (scale.to - scale.from);
  const ticks = Array.from({ length: scale.to - scale.from + 1 }, (_tick, index) => ({
    value: scale.from + index,
    x: at(scale.from + index),
  }));
  const lines = gaps.map(({ name, self, others }, index) => {
    const top = head + index * row;
    const y = side > 0 ? top + row / 2 : top + row - reach;
    return {
      name,
      y,
      label: side > 0 ? { x: 0, y: y + fontSize * 0.35 } : { x: 0, y: top + fontSize * 1.3 },
      self: self === null ? null : at(self),
      others: others === null ? null : at(others),
    };
  });
  return { width, height: head + gaps.length * row + 4, head, ticks, lines };
}
