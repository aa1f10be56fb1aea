import { expect, test } from "vitest";
import { daysAfter, daysBetween, endOfDay, readDay } from "../../../app/cohorts/days.server.ts";

const london = "Europe/London";

test("a day is the instant at which it starts in the zone", () => {
  expect(readDay("2026-07-01", london)?.toISOString()).toBe("2026-06-30T23:00:00.000Z");
  expect(readDay("2026-12-01", london)?.toISOString()).toBe("2026-12-01T00:00:00.000Z");
});

test("a day whose midnight the clocks skip starts when they have been moved", () => {
  expect(readDay("2026-04-24", "Africa/Cairo")?.toISOString()).toBe("2026-04-23T22:00:00.000Z");
});

test.each(["", "2026-02-30", "30/02/2026", "2026-2-3", "2026-02-03T10:00", "tomorrow"])(
  "%j is no day",
  (text) => {
    expect(readDay(text, london)).toBeNull();
  },
);

test("a day of 25 hours ends with its last one", () => {
  const day = new Date("2026-10-24T23:00:00Z");
  expect(endOfDay(day, london).toISOString()).toBe("2026-10-25T23:59:59.999Z");
});

test("days are counted by the calendar, whatever the clocks do", () => {
  const before = new Date("2026-03-28T00:00:00Z");
  const after = daysAfter(before, 2, london);
  expect(after.toISOString()).toBe("2026-03-29T23:00:00.000Z");
  expect(daysBetween(before, after, london)).toBe(2);
  expect(daysBetween(after, before, london)).toBe(-2);
});
