import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TypedRow, mergePoints } from "../../../app/measures/merge-points.ts";
import { mostPoints } from "../../../app/measures/study.ts";

const now = { frequency: "monthly", today: "2026-11-26" } as const;
const stored = [
  { day: "2026-09-01", value: 12 },
  { day: "2026-10-01", value: 14 },
];
const row = (index: number, date: string, value: string, was = "", had = ""): TypedRow => ({
  index,
  date,
  value,
  was,
  had,
});
const untouched = [
  row(0, "Sep 2026", "12", "2026-09-01", "12"),
  row(1, "Oct 2026", "14", "2026-10-01", "14"),
];
const merged = (rows: TypedRow[], pasted: Parameters<typeof mergePoints>[2] = []) =>
  mergePoints(stored, rows, pasted, now);
const nothing = { errors: {}, warnings: [], set: [], removed: [] };

test("what was not touched does nothing", () => {
  expect(merged([...untouched, row(2, "", ""), row(3, "  ", "")])).toEqual(nothing);
});

test("what was not touched does not undo what others changed or took out meanwhile", () => {
  const meanwhile = [{ day: "2026-10-01", value: 99 }];
  expect(mergePoints(meanwhile, untouched, [], now)).toEqual(nothing);
});

test("a new row adds, a changed one changes, an emptied one takes out", () => {
  expect(
    merged([
      row(0, "Sep 2026", "13", "2026-09-01"),
      row(1, "", "", "2026-10-01"),
      row(2, "Nov 2026", "9"),
    ]),
  ).toEqual({
    ...nothing,
    set: [
      { day: "2026-09-01", value: 13 },
      { day: "2026-11-01", value: 9 },
    ],
    removed: ["2026-10-01"],
  });
});

test("a changed day moves the point; two days can change places", () => {
  expect(merged([row(0, "Aug 2026", "12", "2026-09-01"), untouched[1]!])).toMatchObject({
    set: [{ day: "2026-08-01", value: 12 }],
    removed: ["2026-09-01"],
  });
  const swapped = merged([
    row(0, "Oct 2026", "12", "2026-09-01"),
    row(1, "Sep 2026", "14", "2026-10-01"),
  ]);
  expect(swapped.errors).toEqual({});
  expect(swapped.set).toHaveLength(2);
});

describe("errors stand at the cell", () => {
  test("text in a number, half a row, a day twice, a day far ahead", () => {
    const { errors, removed } = merged([
      row(0, "Sep 2026", "n/a", "2026-09-01"),
      row(1, "Oct 2026", "", "2026-10-01", "14"),
      row(2, "Nov 2026", ""),
      row(3, "", "4"),
      row(4, "Jul 2026", "3"),
      row(5, "1/7/2026", "3"),
      row(6, "Sep 2026", "5"),
      row(7, "Jan 2028", "5"),
    ]);
    expect(errors).toEqual({
      "value-0": [expect.stringContaining("“n/a” is none")],
      "value-1": [expect.stringContaining("clear the date as well")],
      "value-2": ["Enter a number"],
      "date-3": ["Enter a date"],
      "date-5": ["There is a point for July 2026 already: change that"],
      "date-6": ["There is a point for September 2026 already: change that"],
      "date-7": ["January 2028 is in the future"],
    });
    expect(removed).toEqual([]);
  });

  test("more points than a measure holds", () => {
    const many = Array.from({ length: mostPoints }, (_point, at) => ({
      day: new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
      value: at,
    }));
    expect(merged([], many).errors.form?.[0]).toContain("1002 points");
  });
});

describe("what is pasted", () => {
  test("is added; where it says the same, nothing is asked", () => {
    const pasted = [...stored, { day: "2026-11-01", value: 3 }];
    expect(merged(untouched, pasted)).toEqual({
      ...nothing,
      set: [{ day: "2026-11-01", value: 3 }],
    });
  });

  test("replaces only once that is confirmed", () => {
    expect(merged(untouched, [{ day: "2026-10-01", value: 15 }])).toMatchObject({
      errors: {},
      warnings: ["There are points already for October 2026 (15 in place of 14)."],
      set: [{ day: "2026-10-01", value: 15 }],
    });
  });

  test("twice with two numbers is asked about too", () => {
    const day = "2026-08-01";
    expect(
      merged(untouched, [
        { day, value: 1 },
        { day, value: 2 },
      ]).warnings,
    ).toEqual(["There are points already for August 2026 (2 in place of 1)."]);
  });

  test("is refused where it is far ahead", () => {
    expect(merged([], [{ day: "2028-01-01", value: 1 }]).errors.text).toEqual([
      "January 2028 is in the future. Check the dates.",
    ]);
  });
});

test("after it, exactly what the rows say stands", () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 8 });
  const values = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(days, days, values, values, (before, after, oldValues, newValues) => {
      const point = (day: number, value = 0) => ({
        day: `2026-01-${String(day).padStart(2, "0")}`,
        value,
      });
      const standing = before.map((day, at) => point(day, oldValues[at]));
      const wanted = after.map((day, at) => point(day, newValues[at]));
      const rows = Array.from({ length: 8 }, (_row, at) => {
        const { day = "", value = "" } = wanted[at] ?? {};
        return row(at, day, String(value), standing[at]?.day);
      });
      const { errors, set, removed } = mergePoints(standing, rows, [], now);
      expect(errors).toEqual({});
      const result = new Map(standing.map(({ day, value }) => [day, value]));
      for (const day of removed) result.delete(day);
      for (const { day, value } of set) result.set(day, value);
      expect(result).toEqual(new Map(wanted.map(({ day, value }) => [day, value])));
    }),
  );
});
