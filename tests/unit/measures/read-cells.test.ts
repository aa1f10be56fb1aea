import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainNumber } from "../../../app/measures/number-words.ts";
import { readDay, readNumber } from "../../../app/measures/read-cells.ts";

describe("days", () => {
  test.each([
    ["3/12/2026", "2026-12-03"],
    ["03/12/26", "2026-12-03"],
    ["3.12.2026", "2026-12-03"],
    ["2026-12-03", "2026-12-03"],
    ["2026-12-03T00:00:00Z", "2026-12-03"],
    ["03/12/2026 00:00", "2026-12-03"],
    ["3 Dec 2026", "2026-12-03"],
    ["3rd December 2026", "2026-12-03"],
    ["3-Dec-26", "2026-12-03"],
    ["Dec 2026", "2026-12-01"],
    ["Mar-26", "2026-03-01"],
    ["Sept 2026", "2026-09-01"],
    ["2026-12", "2026-12-01"],
    [" 29/02/2028 ", "2028-02-29"],
  ])("%s is %s", (typed, day) => {
    expect(readDay(typed)).toEqual({ value: day });
  });

  test.each([
    ["", "Enter a date"],
    ["soon", "Enter a date like 3/12/2026"],
    ["12", "Enter a date like 3/12/2026"],
    ["Foo 2026", "Enter a date like 3/12/2026"],
    ["12/25/2026", "Write the day before the month: 25/12/2026"],
    ["29/02/2026", "There is no such day"],
    ["31/4/2026", "There is no such day"],
    ["13/13/2026", "There is no such day"],
    ["0/1/2026", "There is no such day"],
    ["3/12/0026", "Check the year"],
    ["3/12/9026", "Check the year"],
  ])("%s is none, and it says why", (typed, why) => {
    expect(readDay(typed).problem).toContain(why);
  });

  test("every day is read as it was written, day first", () => {
    const days = fc.date({
      min: new Date("1950-01-01"),
      max: new Date("2100-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, of] = day.split("-");
        expect(readDay(`${of}/${month}/${year}`)).toEqual({ value: day });
        expect(readDay(day)).toEqual({ value: day });
      }),
    );
  });

  test("nothing that is typed makes it fail", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { value, problem } = readDay(typed);
        expect((value === undefined) !== (problem === undefined)).toBe(true);
      }),
    );
  });
});

describe("numbers", () => {
  test.each([
    ["12", 12],
    ["12.5", 12.5],
    [" 45% ", 45],
    ["45 %", 45],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    ["-3", -3],
    ["−3.2", -3.2],
    ["+7", 7],
    ["0", 0],
    ["007", 7],
  ])("%s is %d", (typed, value) => {
    expect(readNumber(typed)).toEqual({ value });
  });

  test.each([
    ["", "Enter a number"],
    ["n/a", "“n/a” is none"],
    ["12 patients", "“12 patients” is none"],
    ["12,5", "Write decimals with a point: 12.5"],
    ["1,23,456", "is none"],
    ["1e5", "is none"],
    ["=A1+1", "is none"],
    ["-", "is none"],
    [".", "is none"],
    ["%", "is none"],
    ["Infinity", "is none"],
    ["9999999999999", "too large"],
  ])("%s is none, and it says why", (typed, why) => {
    expect(readNumber(typed).problem).toContain(why);
  });

  test("a number that is very small is typed as it is read", () => {
    expect(plainNumber(1e-7)).toBe("0.0000001");
    expect(readNumber(plainNumber(1e-7))).toEqual({ value: 1e-7 });
  });

  test("a number as it is shown is read as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        const shown = value.toLocaleString("en-GB", { maximumFractionDigits: 3 });
        expect(readNumber(shown).value).toBeCloseTo(value, 9);
        expect(readNumber(plainNumber(value))).toEqual({ value });
      }),
    );
  });
});
