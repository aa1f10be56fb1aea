import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  monthOf,
  readWallTime,
  showDay,
  showDayOrTime,
  showMonth,
  showPeriod,
  showWhen,
  wallTimeOf,
} from "../../../app/cohorts/wall-time.server.ts";

const london = "Europe/London";
const auckland = "Pacific/Auckland";
const newYork = "America/New_York";
const utc = (text: string) => new Date(`${text}Z`);
const read = (date: string, time: string, zone = london) => readWallTime({ date, time, zone });

describe("showing", () => {
  it("says a moment as the fellowship writes it", () => {
    expect(showWhen(utc("2026-12-03T14:00"), london)).toBe("Thursday 3 December 2026, 2pm");
    expect(showWhen(utc("2026-07-02T08:05"), london)).toBe("Thursday 2 July 2026, 9:05am");
    expect(showDay(utc("2026-12-03T14:00"), london)).toBe("Thursday 3 December 2026");
  });

  it("takes the day from the zone, not from UTC or the machine", () => {
    expect(showDay(utc("2026-06-30T23:30"), london)).toBe("Wednesday 1 July 2026");
    expect(showDay(utc("2026-12-03T12:00"), auckland)).toBe("Friday 4 December 2026");
    expect(monthOf(utc("2026-06-30T23:30"), london)).toBe("2026-07");
    expect(monthOf(utc("2026-06-30T23:30"), newYork)).toBe("2026-06");
  });

  it.each([
    ["00:00", "midnight"],
    ["00:30", "12:30am"],
    ["09:00", "9am"],
    ["12:00", "midday"],
    ["12:05", "12:05pm"],
    ["23:59", "11:59pm"],
  ])("says %s as %s", (time, said) => {
    expect(showWhen(utc(`2026-12-03T${time}`), london)).toBe(`Thursday 3 December 2026, ${said}`);
  });

  it("says a period, and names the second day only if there is one", () => {
    const period = (from: string, to: string) => showPeriod(utc(from), utc(to), london);
    expect(period("2026-12-03T14:00", "2026-12-03T16:30")).toBe(
      "Thursday 3 December 2026, 2pm to 4:30pm",
    );
    expect(period("2026-12-03T22:00", "2026-12-04T01:00")).toBe(
      "Thursday 3 December 2026, 10pm to Friday 4 December 2026, 1am",
    );
  });

  it("names both zones when the reader's clock differs at that moment, and only then", () => {
    const two = utc("2026-12-03T14:00");
    const half4 = utc("2026-12-03T16:30");
    expect(showWhen(two, london, newYork)).toBe(
      "Thursday 3 December 2026, 2pm London time (9am in New York)",
    );
    expect(showPeriod(two, half4, london, newYork)).toBe(
      "Thursday 3 December 2026, 2pm to 4:30pm London time (9am to 11:30am in New York)",
    );
    expect(showWhen(two, london, auckland)).toBe(
      "Thursday 3 December 2026, 2pm London time (Friday 4 December, 3am in Auckland)",
    );
    expect(showWhen(two, london, "Europe/Dublin")).toBe("Thursday 3 December 2026, 2pm");
    expect(showWhen(two, london, "UTC")).toBe("Thursday 3 December 2026, 2pm");
    expect(showWhen(utc("2026-07-02T13:00"), london, "UTC")).toBe(
      "Thursday 2 July 2026, 2pm London time (1pm in UTC)",
    );
  });

  it("ignores a reader's zone that does not exist, and refuses a cohort's", () => {
    const two = utc("2026-12-03T14:00");
    expect(showWhen(two, london, "Mars/Base")).toBe("Thursday 3 December 2026, 2pm");
    expect(() => showWhen(two, "Mars/Base")).toThrow(RangeError);
    expect(() => read("2026-12-03", "14:00", "Mars/Base")).toThrow(RangeError);
  });

  it.each([
    ["2026-11-22T10:42", "today at 10:42am"],
    ["2026-11-21T23:59", "yesterday"],
    ["2026-11-17T09:00", "Tuesday"],
    ["2026-11-16T00:00", "Monday"],
    ["2026-11-15T23:59", "15 November"],
    ["2025-12-03T09:00", "3 December 2025"],
    ["2026-12-03T09:00", "3 December"],
  ])("says %s, seen on 22 November 2026, as %s", (then, said) => {
    expect(showDayOrTime(utc(then), utc("2026-11-22T18:00"), london)).toBe(said);
  });

  it("counts days, not hours: the day of a clock change is one day", () => {
    const morningAfter = utc("2026-03-30T06:00");
    expect(showDayOrTime(utc("2026-03-29T00:10"), morningAfter, london)).toBe("yesterday");
    expect(showDayOrTime(utc("2026-03-28T23:50"), morningAfter, london)).toBe("Saturday");
  });

  it("names months", () => {
    expect(showMonth("2026-11")).toBe("November 2026");
    expect(() => showMonth("2026-13")).toThrow(RangeError);
    expect(() => showMonth("November")).toThrow(RangeError);
  });
});

describe("reading", () => {
  const instant = (reading: ReturnType<typeof read>) => (reading.ok ? reading.at : reading);

  it("reads wall time on each side of both clock changes", () => {
    expect(instant(read("2026-03-28", "14:00"))).toEqual(utc("2026-03-28T14:00"));
    expect(instant(read("2026-03-29", "14:00"))).toEqual(utc("2026-03-29T13:00"));
    expect(instant(read("2026-10-24", "14:00"))).toEqual(utc("2026-10-24T13:00"));
    expect(instant(read("2026-10-25", "14:00"))).toEqual(utc("2026-10-25T14:00"));
    expect(instant(read("2026-12-03", "14:00", auckland))).toEqual(utc("2026-12-03T01:00"));
  });

  it.each(["14:30", "14.30", "14:30:00", "2:30pm", "2.30 PM", " 02:30pm "])(
    "reads half past two typed as %s",
    (time) => expect(instant(read("2026-12-03", time))).toEqual(utc("2026-12-03T14:30")),
  );

  it("reads noon and midnight in words and figures", () => {
    for (const time of ["midday", "noon", "12pm", "12:00"])
      expect(instant(read("2026-12-03", time))).toEqual(utc("2026-12-03T12:00"));
    for (const time of ["midnight", "12am", "0:00"])
      expect(instant(read("2026-12-03", time))).toEqual(utc("2026-12-03T00:00"));
  });

  it.each([
    ["", "14:00", "date", "missing"],
    ["2026-12-03", " ", "time", "missing"],
    ["3 December", "14:00", "date", "not-a-date"],
    ["2026-02-30", "14:00", "date", "not-a-date"],
    ["2027-02-29", "14:00", "date", "not-a-date"],
    ["2026-00-10", "14:00", "date", "not-a-date"],
    ["26-12-03", "14:00", "date", "not-a-date"],
    ["2026-12-03", "24:00", "time", "not-a-time"],
    ["2026-12-03", "14:60", "time", "not-a-time"],
    ["2026-12-03", "2", "time", "not-a-time"],
    ["2026-12-03", "13pm", "time", "not-a-time"],
    ["2026-12-03", "0am", "time", "not-a-time"],
    ["2026-12-03", "after lunch", "time", "not-a-time"],
  ])("refuses %j at %j: %s %s", (date, time, field, problem) => {
    expect(read(date, time)).toMatchObject({ ok: false, field, problem });
  });

  it("knows leap days", () => {
    expect(instant(read("2028-02-29", "14:00"))).toEqual(utc("2028-02-29T14:00"));
  });

  it("refuses the hour that spring skips, and says what to do", () => {
    expect(read("2027-03-28", "01:30")).toEqual({
      ok: false,
      field: "time",
      problem: "does-not-exist",
      message:
        "There is no 1:30am on Sunday 28 March 2027: the clocks go forward past it. " +
        "Choose another time, such as 2:30am",
    });
    expect(read("2026-09-27", "02:00", auckland)).toMatchObject({ problem: "does-not-exist" });
    expect(instant(read("2027-03-28", "00:59"))).toEqual(utc("2027-03-28T00:59"));
    expect(instant(read("2027-03-28", "02:00"))).toEqual(utc("2027-03-28T01:00"));
  });

  it("refuses the hour that autumn shows twice, and says which two it could be", () => {
    expect(read("2026-10-25", "01:30")).toEqual({
      ok: false,
      field: "time",
      problem: "happens-twice",
      message:
        "1:30am on Sunday 25 October 2026 happens twice, because the clocks go back: " +
        "first as BST, then again as GMT. Choose another time",
    });
    expect(read("2026-10-25", "01:00")).toMatchObject({ problem: "happens-twice" });
    expect(read("2027-04-04", "02:59", auckland)).toMatchObject({ problem: "happens-twice" });
    expect(instant(read("2026-10-25", "00:59"))).toEqual(utc("2026-10-24T23:59"));
    expect(instant(read("2026-10-25", "02:00"))).toEqual(utc("2026-10-25T02:00"));
  });

  const zones = [london, auckland, newYork, "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];
  const minute = 60_000;
  const moments = fc
    .integer({ min: utc("2000-01-01T00:00").getTime() / minute, max: 38_000_000 })
    .map((minutes) => new Date(minutes * minute));

  it("reads back every moment that it shows, save the hour that happens twice", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
        const { date, time } = wallTimeOf(moment, zone);
        const reading = read(date, time, zone);
        if (reading.ok) expect(reading.at).toEqual(moment);
        else expect(reading.problem).toBe("happens-twice");
      }),
    );
  });

  it("finds exactly one hour a year that happens twice, and one that does not exist", () => {
    const found = new Map<string, number>();
    for (let day = utc("2026-01-01T00:00"); day < utc("2027-01-01T00:00");) {
      for (let hour = 0; hour < 24; hour++) {
        const reading = read(day.toISOString().slice(0, 10), `${hour}:00`);
        const key = reading.ok ? "fine" : reading.problem;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
      day = new Date(day.getTime() + 24 * 60 * minute);
    }
    expect(Object.fromEntries(found)).toEqual({
      fine: 365 * 24 - 2,
      "happens-twice": 1,
      "does-not-exist": 1,
    });
  });
});
