import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { seriesDates } from "../../../app/set-scheduling/series-dates.server.ts";

const zone = "Europe/London";
const at = (wall: string) => DateTime.fromISO(wall, { zone }).toJSDate();
const wallOf = (date: Date) => DateTime.fromJSDate(date, { zone }).toFormat("yyyy-MM-dd HH:mm");
const first = (wall: string, hours = 3) => ({
  startsAt: at(wall),
  endsAt: DateTime.fromISO(wall, { zone }).plus({ hours }).toJSDate(),
});

test("a series keeps its wall time across the change of the clocks", () => {
  const dates = seriesDates({
    first: first("2026-10-08T14:00"),
    weeks: 4,
    zone,
    until: at("2027-05-01T00:00"),
    most: 4,
  });
  expect(dates.map(({ startsAt }) => wallOf(startsAt))).toEqual([
    "2026-10-08 14:00",
    "2026-11-05 14:00",
    "2026-12-03 14:00",
    // The 31st of December is left for the week after.
    "2027-01-07 14:00",
  ]);
  expect(dates.map(({ moved }) => moved)).toEqual([
    null,
    null,
    null,
    "Between Christmas and New Year",
  ]);
  const [before, after] = dates;
  expect(before!.startsAt.getUTCHours()).toBe(13);
  expect(after!.startsAt.getUTCHours()).toBe(14);
});

test("six weeks on is a holiday: a week earlier is taken, since a week later is too late", () => {
  const dates = seriesDates({
    first: first("2027-02-22T10:00"),
    weeks: 5,
    zone,
    until: at("2027-12-01T00:00"),
    most: 2,
  });
  // Easter Monday is the 29th of March 2027.
  expect(wallOf(dates[1]!.startsAt)).toBe("2027-04-05 10:00");
  const six = seriesDates({
    first: first("2027-02-15T10:00"),
    weeks: 6,
    zone,
    until: at("2027-12-01T00:00"),
    most: 2,
  });
  expect(wallOf(six[1]!.startsAt)).toBe("2027-03-22 10:00");
  expect(six[1]!.moved).toBe("Easter Monday");
});

test("meetings are four to six weeks apart, on one weekday, at one wall time, and end in time", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 4, max: 6 }),
      fc.integer({ min: 1, max: 15 }),
      fc.constantFrom("Europe/London", "America/New_York", "Pacific/Auckland"),
      (days, weeks, most, where) => {
        const start = DateTime.fromISO("2026-09-01T14:00", { zone: where }).plus({ days });
        const until = start.plus({ months: 10 }).toJSDate();
        const dates = seriesDates({
          first: { startsAt: start.toJSDate(), endsAt: start.plus({ hours: 3 }).toJSDate() },
          weeks,
          zone: where,
          until,
          most,
        });
        expect(dates.length).toBeLessThanOrEqual(most);
        for (const [index, date] of dates.entries()) {
          const there = DateTime.fromJSDate(date.startsAt, { zone: where });
          expect(there.toFormat("c HH:mm")).toBe(start.toFormat("c HH:mm"));
          expect(+date.endsAt - +date.startsAt).toBe(3 * 3_600_000);
          if (index === 0) continue;
          expect(date.endsAt <= until).toBe(true);
          const gap = there.diff(
            DateTime.fromJSDate(dates[index - 1]!.startsAt, { zone: where }),
            "weeks",
          ).weeks;
          expect(gap).toBeGreaterThanOrEqual(4);
          expect(gap).toBeLessThanOrEqual(6);
        }
      },
    ),
  );
});
