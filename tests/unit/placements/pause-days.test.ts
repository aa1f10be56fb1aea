import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import {
  type Span,
  daysPaused,
  movedBy,
  overlap,
  ownEnd,
  reviewDays,
} from "../../../app/placements/pause-days.server.ts";

const zone = "Europe/London";
const day = (text: string) => DateTime.fromISO(text, { zone }).toJSDate();
const span = (from: string, until: string | null): Span => {
  return { from: day(from), until: until === null ? null : day(until) };
};
const cohort = { endsOn: day("2027-08-31T23:59:59.999"), zone };

test("days away are whole days, from the first day away to the first day back", () => {
  expect(daysPaused([span("2026-11-02", "2026-11-16")], zone)).toBe(14);
  expect(
    daysPaused([span("2026-11-02", "2026-11-03"), span("2027-01-01", "2027-02-01")], zone),
  ).toBe(32);
});

test("both changes of the clocks count as no more and no less", () => {
  expect(daysPaused([span("2026-10-24", "2026-10-26")], zone)).toBe(2);
  expect(daysPaused([span("2027-03-27", "2027-03-29")], zone)).toBe(2);
});

test("a pause that nobody knows the end of moves nothing yet", () => {
  expect(daysPaused([span("2026-11-02", null)], zone)).toBe(0);
  expect(ownEnd(cohort, [span("2026-11-02", null)])).toBeNull();
});

test("the year ends as many days later, at the same time of day, past a change of the clocks", () => {
  const end = ownEnd(cohort, [span("2027-01-04", "2027-03-22")]);
  expect(DateTime.fromJSDate(end as Date, { zone }).toISO()).toBe("2027-11-16T23:59:59.999+00:00");
});

test("pauses that touch do not overlap; an open one overlaps whatever comes after it", () => {
  const first = span("2026-11-02", "2026-11-16");
  expect(overlap(first, span("2026-11-16", "2026-11-20"))).toBe(false);
  expect(overlap(first, span("2026-11-15", null))).toBe(true);
  expect(overlap(span("2026-11-10", null), span("2027-06-01", "2027-06-02"))).toBe(true);
  expect(overlap(span("2026-11-16", null), first)).toBe(false);
});

test("the three host reviews are about four months apart, on no weekend, and none is after the end", () => {
  const due = (on: string) =>
    reviewDays(day(on), cohort).map((date) => DateTime.fromJSDate(date, { zone }).toISODate());
  expect(due("2026-09-01")).toEqual(["2026-11-20", "2027-03-22", "2027-07-20"]);
  expect(due("2027-02-15")).toEqual(["2027-04-20", "2027-08-20", "2027-08-31"]);
});

const moment = fc.date({
  min: new Date("2020-01-01"),
  max: new Date("2035-01-01"),
  noInvalidDate: true,
});
const zones = fc.constantFrom("Europe/London", "America/New_York", "Pacific/Auckland", "UTC");
const days = fc.integer({ min: 1, max: 400 });

test("a pause of so many days moves the end by as many, whatever the zone", () => {
  fc.assert(
    fc.property(moment, days, zones, (from, away, where) => {
      const start = DateTime.fromJSDate(from, { zone: where }).startOf("day").toJSDate();
      const until = movedBy(start, away, where);
      expect(daysPaused([{ from: start, until }], where)).toBe(away);
      const end = ownEnd({ endsOn: until, zone: where }, [{ from: start, until }]);
      expect(end).toEqual(movedBy(until, away, where));
    }),
  );
});

test("whether two times away overlap does not depend on which is named first", () => {
  const spans = fc.tuple(moment, fc.option(days)).map(([from, away]): Span => ({
    from,
    until: away === null ? null : movedBy(from, away, zone),
  }));
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(overlap(a, a)).toBe(true);
    }),
  );
});
