/*
 * Scales of pictures: from what is measured to where it is drawn, and the round numbers and months beside the axes.
 */

/** From a range of values to a range of places. Where there is no range of values, all are in the middle. */
export const scale =
  ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (value: number): number =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);

/** From a low to a high that are not the same, the round numbers in and about them: 1, 2 or 5 times a power of ten apart. */
export function roundTicks(low: number, high: number, about: number): number[] {
  const rough = (high - low) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Of whole numbers times the step, so that no error adds up.
  return Array.from({ length: last - first + 1 }, (_tick, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}

// Making one takes longer than drawing a hundred points.
const formats = new Map<number, Intl.NumberFormat>();

/** "1,234.5": a number as charts and the words beside them have it. @param decimals the most that it has */
export function numberText(value: number, decimals: number): string {
  const known = formats.get(decimals);
  const format = known ?? new Intl.NumberFormat("en-GB", { maximumFractionDigits: decimals });
  if (!known) formats.set(decimals, format);
  const text = format.format(value);
  // What rounds to nothing has no sign.
  return text === "-0" ? "0" : text.replace("-", "−");
}

const short = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const day = 24 * 60 * 60 * 1000;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];
const daySteps = [1, 2, 7, 14];

export type TimeTick = { at: number; text: string };

/** Days in UTC between two moments, as many as there is room for: first days of months, or days where there are few months. */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  const days = Math.round((to - from) / day);
  const dayStep = daySteps.find((step) => days / step < most);
  if (days < 62 && dayStep)
    return Array.from({ length: Math.floor(days / dayStep) + 1 }, (_tick, at) => {
      const moment = new Date(from + at * dayStep * day);
      return {
        at: moment.getTime(),
        text: `${moment.getUTCDate()} ${short[moment.getUTCMonth()]}`,
      };
    });
  const [first, last] = [monthCount(from), monthCount(to)];
  const step = monthSteps.find((months) => (last - first) / months < most) ?? 240;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_tick, at) => {
    const count = start + at * step;
    const [year, month] = [Math.floor(count / 12), count % 12];
    const isNamed = at === 0 || month < step;
    const name = step >= 12 ? "" : short[month];
    return {
      at: Date.UTC(year, month),
      text: [name, isNamed ? year : ""].filter((part) => part !== "").join(" "),
    };
  }).filter((tick) => tick.at >= from && tick.at <= to);
}

const monthCount = (moment: number) => {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
