import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { daysAway, moveForPauses } from "../../../app/year/move-for-pauses.server.ts";

const zone = "Europe/London";
const day = (text: string) => DateTime.fromISO(text, { zone }).toJSDate();
const at = { zone, now: day("2027-06-15") };
const moved = (date: string, ...pauses: [from: string, until: string | null][]) =>
  DateTime.fromJSDate(
    moveForPauses(
      day(date),
      pauses.map(([from, until]) => ({ from: day(from), until: until ? day(until) : null })),
      at,
    ),
    { zone },
  ).toISODate();

test("what was still to come when a pause began moves by as many days as it lasted", () => {
  expect(moved("2027-01-31", ["2027-02-01", "2027-03-01"])).toBe("2027-01-31");
  expect(moved("2027-02-01", ["2027-02-01", "2027-03-01"])).toBe("2027-03-01");
  expect(moved("2027-07-07", ["2027-02-01", "2027-03-01"])).toBe("2027-08-04");
});

test("a second pause begins in the year as the first has moved it", () => {
  const pauses: [string, string][] = [
    ["2027-02-01", "2027-03-01"],
    ["2027-04-01", "2027-04-11"],
  ];
  expect(moved("2027-03-10", ...pauses)).toBe("2027-04-17");
  expect(moved("2027-02-10", ...pauses)).toBe("2027-03-10");
  expect(moved("2027-03-10", ...[...pauses].reverse())).toBe("2027-04-17");
});

test("a day away counts once where two pauses overlap", () => {
  expect(moved("2027-03-10", ["2027-02-01", "2027-02-11"], ["2027-02-05", "2027-02-15"])).toBe(
    "2027-03-24",
  );
});

test("a pause with no end is as long as it has lasted by today, and one still to come moves nothing", () => {
  expect(moved("2027-07-01", ["2027-06-01", null])).toBe("2027-07-15");
  expect(moved("2027-07-01", ["2027-06-20", null])).toBe("2027-07-01");
});

const days = fc.integer({ min: 0, max: 1200 }).map((n) => {
  return DateTime.fromISO("2026-01-01", { zone }).plus({ days: n }).toJSDate();
});
const pauses = fc.array(
  fc.tuple(days, fc.integer({ min: 0, max: 120 })).map(([from, length]) => ({
    from,
    until: DateTime.fromJSDate(from, { zone }).plus({ days: length }).toJSDate(),
  })),
  { maxLength: 5 },
);

test("with no pauses, or before the first, a day stays as it was", () => {
  fc.assert(
    fc.property(days, pauses, (date, away) => {
      expect(moveForPauses(date, [], at)).toEqual(date);
      const later = away.filter(({ from }) => from > date);
      expect(moveForPauses(date, later, at)).toEqual(date);
    }),
  );
});

test("the order of days is kept, and none moves back, or by more than the days away", () => {
  fc.assert(
    fc.property(days, days, pauses, (one, other, away) => {
      const [first, last] = one <= other ? [one, other] : [other, one];
      const [a, b] = [first, last].map((date) => moveForPauses(date, away, at));
      expect(a?.getTime()).toBeLessThanOrEqual(b?.getTime() ?? 0);
      expect(a?.getTime()).toBeGreaterThanOrEqual(first.getTime());
      const most = DateTime.fromJSDate(last, { zone }).plus({ days: daysAway(away, at) });
      expect(b?.getTime()).toBeLessThanOrEqual(most.toMillis());
    }),
  );
});

test("nothing falls into a pause, and every day begins when the zone's day does", () => {
  fc.assert(
    fc.property(days, pauses, (date, away) => {
      const result = moveForPauses(date, away, at);
      expect(away.some(({ from, until }) => from <= result && result < until)).toBe(false);
      const there = DateTime.fromJSDate(result, { zone });
      expect(there.toMillis()).toBe(there.startOf("day").toMillis());
    }),
  );
});
