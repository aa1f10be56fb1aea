import { fromCell } from "../imports/cells.ts";
import { isBlank, readRecords } from "../imports/read-spreadsheet.ts";
import { readDay, readNumber } from "./read-cells.ts";
import { type Point, mostPoints } from "./study.ts";

export type ReadPoints =
  | {
      points: Point[];
      /** How many rows have a day, and no number yet. */
      leftOut: number;
      problems?: undefined;
    }
  | { points?: undefined; leftOut?: undefined; problems: string[] };

/** How many problems are named at once; the rest follow when these are put right. */
const mostProblems = 20;

/**
 * Reads points from rows of a spreadsheet, pasted or as CSV: the day in the first column, the number in the second, more
 * columns ignored, with or without a row of headings. Rows are counted as a spreadsheet program shows them.
 * @returns the points in the order of their days; or what is wrong, a sentence each
 */
export function readPoints(text: string): ReadPoints {
  const records = readRecords(text);
  if (typeof records === "string") return { problems: [records] };
  const rows = records
    .map((record, index) => ({ record: record.map(fromCell), row: index + 1 }))
    .filter(({ record }) => !isBlank(record));
  const body = isHeading(rows[0]?.record) ? rows.slice(1) : rows;
  if (body.length === 0)
    return { problems: ["There are no rows to read. Each needs a date and a number."] };
  if (body.length > mostPoints) return { problems: [tooMany(body.length)] };

  const points = new Map<string, { value: number; row: number }>();
  const problems: string[] = [];
  let leftOut = 0;
  for (const { record, row } of body) {
    const [dayCell = "", numberCell = ""] = record;
    const day = readDay(dayCell);
    if (day.value === undefined) {
      problems.push(`Row ${row}: ${lowered(day.problem)}.`);
      continue;
    }
    if (numberCell.trim() === "") {
      leftOut += 1;
      continue;
    }
    const number = readNumber(numberCell);
    const twin = points.get(day.value);
    if (number.value === undefined) problems.push(`Row ${row}: ${lowered(number.problem)}.`);
    else if (twin)
      problems.push(`Row ${row}: row ${twin.row} has the same date. Keep one of the two.`);
    else points.set(day.value, { value: number.value, row });
  }
  if (problems.length > 0) return { problems: firstOf(problems) };
  return {
    points: [...points]
      .map(([day, { value }]) => ({ day, value }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
    leftOut,
  };
}

/** What is said of more points than a measure holds. */
const tooMany = (count: number) =>
  `These are ${count.toLocaleString("en-GB")} points, and a measure holds ${mostPoints.toLocaleString("en-GB")}. ` +
  "Send the latest, or take one figure a week or a month.";

/** A first row of which neither cell can be read is headings. */
const isHeading = (record: string[] | undefined) =>
  record !== undefined &&
  readDay(record[0] ?? "").value === undefined &&
  readNumber(record[1] ?? "").value === undefined;

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const firstOf = (problems: string[]) =>
  problems.length > mostProblems
    ? [...problems.slice(0, mostProblems), `And ${problems.length - mostProblems} rows more.`]
    : problems;
