import fc from "fast-check";
import { expect, test } from "vitest";
import { bankHolidays } from "../../../app/cohorts/bank-holidays.ts";

/** As published at www.gov.uk/bank-holidays for England and Wales. */
const published: Record<number, string[]> = {
  2021: ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2024: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
};

test.each(Object.entries(published))("the bank holidays of %s", (year, days) => {
  expect(bankHolidays(Number(year)).map(({ day }) => day)).toEqual(
    days.map((day) => `${year}-${day}`),
  );
});

test("New Year’s Day on a Saturday is observed on the Monday, Christmas Day on a Sunday after Boxing Day", () => {
  expect(bankHolidays(2022)[0]).toEqual({ day: "2022-01-03", name: "New Year’s Day" });
  expect(bankHolidays(2022).slice(-2)).toEqual([
    { day: "2022-12-26", name: "Boxing Day" },
    { day: "2022-12-27", name: "Christmas Day" },
  ]);
});

test("eight different working days each year, the Fridays and Mondays of Easter in spring", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1980, max: 2200 }), (year) => {
      const days = bankHolidays(year).map(({ day }) => day);
      expect(new Set(days).size).toBe(8);
      for (const day of days) expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
      expect(new Date(days[1]!).getUTCDay()).toBe(5);
      expect(days[2]! >= `${year}-03-23` && days[2]! <= `${year}-04-26`).toBe(true);
    }),
  );
});
