import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { movedMilestone, sameDays } from "../../../app/cohorts/moved-milestones.server.ts";

const london = "Europe/London";
const day = (text: string, zone = london) => DateTime.fromISO(text, { zone }).toJSDate();
const year = (startsOn: string, endsOn: string, zone = london) => {
  return { startsOn: day(startsOn, zone), endsOn: day(endsOn, zone), zone };
};
const on = (date: Date, zone = london) =>
  DateTime.fromJSDate(date, { zone }).toFormat("ccc d MMM y");

const this26 = year("2026-09-01", "2027-08-31");
const next27 = year("2027-09-01", "2028-08-31");

describe("a milestone copied to the next year", () => {
  test.each([
    ["2026-09-08", "2026-09-10", "Tue 7 Sep 2027", "Thu 9 Sep 2027"],
    ["2026-10-26", "2026-10-26", "Mon 25 Oct 2027", "Mon 25 Oct 2027"],
    ["2027-03-29", "2027-04-02", "Mon 27 Mar 2028", "Fri 31 Mar 2028"],
  ])("%s to %s is then %s to %s", (startsOn, endsOn, first, last) => {
    const moved = movedMilestone({ startsOn: day(startsOn), endsOn: day(endsOn) }, this26, next27);
    expect([on(moved.startsOn), on(moved.endsOn)]).toEqual([first, last]);
  });

  test("on the first day stays within the year, a week later", () => {
    const first = { startsOn: day("2026-09-01"), endsOn: day("2026-09-01") };
    expect(on(movedMilestone(first, this26, next27).startsOn)).toBe("Tue 7 Sep 2027");
  });

  test("on the last day stays within a year that ends sooner, a week earlier", () => {
    const last = { startsOn: day("2027-08-31"), endsOn: day("2027-08-31") };
    const shorter = year("2027-09-01", "2028-08-28");
    expect(on(movedMilestone(last, this26, shorter).startsOn)).toBe("Tue 22 Aug 2028");
  });

  test("before or after the year stays so: enrolment and follow-up surveys", () => {
    const moved = (text: string) =>
      on(movedMilestone({ startsOn: day(text), endsOn: day(text) }, this26, next27).startsOn);
    expect(moved("2026-08-31")).toBe("Mon 30 Aug 2027");
    expect(moved("2027-11-30")).toBe("Tue 28 Nov 2028");
  });

  test("keeps what else it says", () => {
    const one = {
      id: "x",
      title: "Induction",
      startsOn: day("2026-09-08"),
      endsOn: day("2026-09-08"),
    };
    expect(movedMilestone(one, this26, next27)).toMatchObject({ id: "x", title: "Induction" });
  });

  test("in another zone is the same weekday there, at the start of its day", () => {
    const one = { startsOn: day("2026-10-12"), endsOn: day("2026-10-13") };
    const away = year("2027-09-06", "2028-08-31", "Pacific/Auckland");
    const moved = movedMilestone(one, this26, away);
    expect(on(moved.startsOn, away.zone)).toBe("Mon 18 Oct 2027");
    expect(DateTime.fromJSDate(moved.startsOn, { zone: away.zone }).hour).toBe(0);
  });

  const zones = fc.constantFrom(london, "America/New_York", "Pacific/Auckland", "Africa/Cairo");
  const cases = fc.record({
    zone: zones,
    other: zones,
    start: fc.integer({ min: 0, max: 3000 }),
    apart: fc.integer({ min: -800, max: 800 }),
    offset: fc.integer({ min: -60, max: 700 }),
    length: fc.integer({ min: 0, max: 20 }),
  });

  test("always keeps its weekday and its length, starts its days, and stays as far from the start", () => {
    fc.assert(
      fc.property(cases, ({ zone, other, start, apart, offset, length }) => {
        const inZone = (days: number, where: string) =>
          DateTime.fromISO("2024-01-01", { zone: where }).plus({ days }).startOf("day");
        const from = {
          startsOn: inZone(start, zone).toJSDate(),
          endsOn: inZone(start + 400, zone).toJSDate(),
          zone,
        };
        const to = {
          startsOn: inZone(start + apart, other).toJSDate(),
          endsOn: inZone(start + apart + 400, other).toJSDate(),
          zone: other,
        };
        const first = inZone(start + offset, zone);
        const last = inZone(start + offset + length, zone);
        const moved = movedMilestone(
          { startsOn: first.toJSDate(), endsOn: last.toJSDate() },
          from,
          to,
        );
        const [newFirst, newLast] = [moved.startsOn, moved.endsOn].map((date) =>
          DateTime.fromJSDate(date, { zone: other }),
        ) as [DateTime, DateTime];
        expect(newFirst.weekday).toBe(first.weekday);
        expect(newFirst.equals(newFirst.startOf("day"))).toBe(true);
        expect(Math.round(newLast.diff(newFirst, "days").days)).toBe(length);
        if (offset >= 0 && offset + length <= 400)
          expect(newFirst >= inZone(start + apart, other)).toBe(true);
        const shift = Math.round(newFirst.diff(inZone(start + apart, other), "days").days) - offset;
        expect(Math.abs(shift)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

test("days of one zone become the same days of another", () => {
  const days = { startsOn: day("2026-12-03"), endsOn: day("2026-12-04") };
  const there = sameDays(days, london, "America/New_York");
  expect(there.startsOn.toISOString()).toBe("2026-12-03T05:00:00.000Z");
  expect(sameDays(there, "America/New_York", london)).toEqual(days);
});
