import { type Frequency, dayInWords, momentOf } from "./day-words.ts";
import { readDay, readNumber } from "./read-cells.ts";
import { type Point, mostPoints } from "./study.ts";

/** A row of the grid as it was sent. */
export type TypedRow = {
  index: number;
  /** The day of the point that stood in it; empty for a new row. */
  was: string;
  /** The number that stood in it, as it was shown. */
  had: string;
  date: string;
  value: string;
};

export type Merged = {
  /** Errors by the field of the form. */
  errors: Record<string, string[]>;
  /** What would be replaced, a sentence each, to be confirmed. */
  warnings: string[];
  /** Points to be written, and the days of those to be taken out. */
  set: Point[];
  removed: string[];
};

type Circumstances = {
  frequency: Frequency;
  /** The current day, yyyy-mm-dd. */
  today: string;
};

/** A figure of this month may be dated to its end. */
const mostAhead = 31 * 24 * 60 * 60 * 1000;
const mostNamed = 10;

/**
 * Works out what the rows of a grid and pasted points do to the points that stand: a new row adds one, a changed one changes
 * it or its day, an emptied one takes it out, and one that was not touched does nothing, whatever others have done since it was shown. What is
 * pasted is added, and replaces what has the same day.
 */
export function mergePoints(
  stored: Point[],
  rows: TypedRow[],
  pasted: Point[],
  { frequency, today }: Circumstances,
): Merged {
  const standing = new Map(stored.map(({ day, value }) => [day, value]));
  const after = new Map(standing);
  const errors: Merged["errors"] = {};
  const isAhead = (day: string) => momentOf(day) > momentOf(today) + mostAhead;

  const read = rows.filter(isTouched).map((row) => ({ ...row, ...readRow(row) }));
  for (const { was, isKept } of read) if (was && !isKept) after.delete(was);
  for (const { index, isKept, day, value, problems } of read) {
    if (problems.date) errors[`date-${index}`] = [problems.date];
    if (problems.value) errors[`value-${index}`] = [problems.value];
    if (isKept || day === undefined || value === undefined) continue;
    const named = dayInWords(day, frequency);
    const isTaken = after.has(day) || read.some((one) => one.index < index && one.day === day);
    if (isTaken) errors[`date-${index}`] = [`There is a point for ${named} already: change that`];
    else if (isAhead(day)) errors[`date-${index}`] = [`${named} is in the future`];
    else after.set(day, value);
  }

  const ahead = pasted.filter(({ day }) => isAhead(day));
  if (ahead.length > 0)
    errors.text = [
      `${named(ahead.map(({ day }) => dayInWords(day, frequency)))} ${ahead.length === 1 ? "is" : "are"} in the future. Check the dates.`,
    ];
  const replaced: string[] = [];
  for (const { day, value } of pasted) {
    const before = after.get(day) ?? value;
    if (before !== value)
      replaced.push(`${dayInWords(day, frequency)} (${value} in place of ${before})`);
    after.set(day, value);
  }
  if (after.size > mostPoints)
    errors.form = [
      `That would make ${after.size} points, and a measure holds ${mostPoints}. Take one figure a week or a month, or begin another measure.`,
    ];
  return {
    errors,
    warnings: replaced.length > 0 ? [`There are points already for ${named(replaced)}.`] : [],
    set: [...after]
      .filter(([day, value]) => standing.get(day) !== value)
      .map(([day, value]) => ({ day, value })),
    removed: [...standing.keys()].filter((day) => !after.has(day)),
  };
}

const isTouched = ({ was, had, date, value }: TypedRow) =>
  was === "" || value.trim() !== had || readDay(date).value !== was;

type Problems = { date?: string; value?: string };

function readRow({ was, date, value }: TypedRow): {
  /** Whether what stood in it stays, since it cannot be read. */
  isKept: boolean;
  day?: string;
  value: number | undefined;
  problems: Problems;
} {
  const isEmpty = { date: date.trim() === "", value: value.trim() === "" };
  if (isEmpty.date && isEmpty.value) return { isKept: false, value: undefined, problems: {} };
  const [day, number] = [readDay(date), readNumber(value)];
  const problems: Problems = {};
  if (day.problem) problems.date = day.problem;
  if (number.problem)
    problems.value =
      isEmpty.value && was
        ? "Enter a number, or clear the date as well to take the point out"
        : number.problem;
  const isKept = Boolean(day.problem ?? number.problem) && was !== "";
  return { isKept, day: day.value, value: number.value, problems };
}

const named = (things: string[]) =>
  things.length > mostNamed
    ? `${things.slice(0, mostNamed).join(", ")} and ${things.length - mostNamed} more`
    : things.join(", ");
