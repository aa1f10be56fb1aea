import { expect, test } from "vitest";
import { readPoints } from "../../../app/measures/read-points.ts";

const march = { day: "2026-03-01", value: 12 };
const april = { day: "2026-04-01", value: 14.5 };

test("rows as Excel copies them, with headings or without", () => {
  const rows = "Mar 2026\t12\nApr 2026\t14.5";
  expect(readPoints(rows)).toEqual({ points: [march, april], leftOut: 0 });
  expect(readPoints(`Month\tFalls\r\n${rows}\r\n`)).toEqual({
    points: [march, april],
    leftOut: 0,
  });
});

test("CSV with a byte order mark, quotation marks, more columns, blank lines, in any order", () => {
  const text = '\uFEFF"Date","Value","Mean"\r\n\r\n01/04/2026,"14.5",13\r\n01/03/2026,12,13\r\n';
  expect(readPoints(text)).toEqual({ points: [march, april], leftOut: 0 });
});

test("a number of thousands in quotation marks, percent signs, a semicolon between", () => {
  expect(readPoints('01/03/2026;"1,234"\n01/04/2026;45%')).toMatchObject({
    points: [{ value: 1234 }, { value: 45 }],
  });
});

test("days without a number yet are left out, and counted", () => {
  expect(readPoints("Mar 2026\t12\nApr 2026\t\nMay 2026")).toEqual({ points: [march], leftOut: 2 });
});

test("each wrong row is named as the spreadsheet counts it", () => {
  const { problems } = readPoints("Date,Value\n1/3/2026,n/a\nsoon,4\n1/4/2026,5\n\n1/4/2026,6");
  expect(problems).toEqual([
    "Row 2: enter a number such as 12.5: “n/a” is none.",
    "Row 3: enter a date like 3/12/2026, 2026-12-03 or Dec 2026.",
    "Row 6: row 4 has the same date. Keep one of the two.",
  ]);
});

test("many wrong rows: the first twenty, and how many more", () => {
  const rows = Array.from({ length: 30 }, () => "1/3/2026,x").join("\n");
  const { problems = [] } = readPoints(rows);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe("And 10 rows more.");
});

test("ten thousand points, none, and headings alone", () => {
  const rows = Array.from({ length: 10_000 }, (_row, at) => `1/3/2026,${at}`).join("\n");
  expect(readPoints(rows).problems?.[0]).toContain("These are 10,000 points");
  for (const nothing of ["", "\n\n", "Date,Value\n"])
    expect(readPoints(nothing).problems?.[0]).toContain("There are no rows to read");
});

test("a quotation mark that is never closed", () => {
  expect(readPoints('1/3/2026,"12\n').problems?.[0]).toContain("quotation mark");
});
