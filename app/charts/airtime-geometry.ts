/*
 * The geometry of airtime: for each person a bar as long as the minutes for which they presented.
 */

export type Bar = { id: string; name: string; minutes: number };

export type AirtimeSetting = {
  width: number;
  fontSize: number;
  /** The least room for the names, on the left; none where they stand above their bar. */
  side: number;
  /** From one bar to the next. */
  row: number;
};

export const wide: AirtimeSetting = { width: 640, fontSize: 16, side: 170, row: 34 };
export const narrow: AirtimeSetting = { width: 320, fontSize: 17, side: 0, row: 58 };

const thickness = 16;
/** How wide a letter is, as a part of its size. */
const letter = 0.6;
/** Room for the minutes behind the longest bar. */
const tail = 5.5;

export type DrawnBar = {
  id: string;
  name: { text: string; x: number; y: number };
  bar: { x: number; y: number; width: number; height: number };
  minutes: { text: string; x: number; y: number };
};

/** Lays the bars out one below the other, the longest as long as there is room. */
export function drawAirtime(bars: Bar[], { width, fontSize, side: least, row }: AirtimeSetting) {
  const longest = Math.max(0, ...bars.map(({ name }) => name.length)) * letter * fontSize;
  const side = least > 0 ? Math.max(least, Math.min(longest + fontSize, width / 2)) : 0;
  const most = Math.max(1, ...bars.map(({ minutes }) => minutes));
  const room = width - side - fontSize * tail;
  const drawn = bars.map(({ id, name, minutes }, index): DrawnBar => {
    const isBeside = side > 0;
    const top = index * row + (isBeside ? (row - thickness) / 2 : row - thickness - 6);
    const length = (minutes * room) / most;
    const middle = top + thickness / 2 + fontSize * 0.35;
    return {
      id,
      name: { text: name, x: 0, y: isBeside ? middle : top - fontSize * 0.4 },
      bar: { x: side, y: top, width: length, height: thickness },
      minutes: {
        text: minutes === 0 ? "not yet" : `${minutes} min`,
        x: side + length + 6,
        y: middle,
      },
    };
  });
  return { width, height: bars.length * row + 4, bars: drawn };
}
