/*
 * Days of a measure. A point stands for a day, a week or a month, whatever the clocks say: its day is text, yyyy-mm-dd,
 * which sorts as it should and means the same in every zone.
 */

/** How often a measure has a point. */
export type Frequency = "daily" | "weekly" | "fortnightly" | "monthly" | "quarterly";

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day in milliseconds since 1970, for places on a line. */
export const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The year, the month from 1 and the day of the month. */
export function partsOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

/** Whether points of that frequency stand for a month or more, so that the day in it says nothing. */
const isByMonth = (frequency: Frequency) => frequency === "monthly" || frequency === "quarterly";

/** "3 December 2026"; of a measure that has a point a month or fewer, "December 2026". */
export function dayInWords(day: string, frequency: Frequency): string {
  const [year, month, date] = partsOf(day);
  const named = `${months[month - 1] ?? ""} ${year}`;
  return isByMonth(frequency) ? named : `${date} ${named}`;
}

/** "on 3 December 2026", "in December 2026". */
export const onDay = (day: string, frequency: Frequency): string =>
  `${isByMonth(frequency) ? "in" : "on"} ${dayInWords(day, frequency)}`;

/** From the one to the other, as `dayInWords` has them; once where both are the same. */
export function daysInWords(from: string, to: string, frequency: Frequency): string {
  const [first, last] = [dayInWords(from, frequency), dayInWords(to, frequency)];
  return first === last ? first : `${first} to ${last}`;
}

const dayLength = 24 * 60 * 60 * 1000;
/** The most days from one point to the next without one missing: weekends and bank holidays are none. */
const mostDays = { daily: 5, weekly: 12, fortnightly: 26 };

/** The indexes of the days, in their order, before which at least one point is missing. */
export function gapsIn(days: string[], frequency: Frequency): number[] {
  const [count, most] = countOf(frequency);
  const counts = days.map(count);
  return [...counts.keys()].filter(
    (at) => at > 0 && (counts[at] ?? 0) - (counts[at - 1] ?? 0) > most,
  );
}

/** How days are counted, and how far apart in that count two may be that follow one another. */
function countOf(frequency: Frequency): [count: (day: string) => number, most: number] {
  if (frequency !== "monthly" && frequency !== "quarterly")
    return [(day) => momentOf(day) / dayLength, mostDays[frequency]];
  const length = frequency === "monthly" ? 1 : 3;
  const count = (day: string) => {
    const [year, month] = partsOf(day);
    return Math.floor((year * 12 + month - 1) / length);
  };
  return [count, 1];
}

/** A day as a cell shows it: "3/12/2026"; where points stand for a month or more and it is the first, "Dec 2026". */
export function dayAsTyped(day: string, frequency: Frequency): string {
  const [year, month, date] = partsOf(day);
  if (isByMonth(frequency) && date === 1) return `${months[month - 1]?.slice(0, 3) ?? ""} ${year}`;
  return `${date}/${month}/${year}`;
}
