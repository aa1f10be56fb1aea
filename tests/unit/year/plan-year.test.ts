import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { planYear } from "../../../app/year/plan-year.server.ts";
import { yearTemplate } from "../../../app/year/year-template.ts";

const cohortFrom = (start: string, zone = "Europe/London") => {
  const first = DateTime.fromISO(start, { zone });
  const last = first.plus({ years: 1 }).minus({ days: 1 });
  return { startsOn: first.toJSDate(), endsOn: last.endOf("day").toJSDate(), zone };
};

const plan = (start: string, zone?: string) => {
  const cohort = cohortFrom(start, zone);
  return planYear(yearTemplate, cohort).map(({ title, startsOn, endsOn }) => ({
    title,
    from: DateTime.fromJSDate(startsOn, { zone: cohort.zone }),
    to: DateTime.fromJSDate(endsOn, { zone: cohort.zone }),
  }));
};

test("a cohort that starts in September has the year as the programme describes it", () => {
  const months = new Map<string, string[]>();
  for (const { title, from } of plan("2026-09-01")) {
    const month = from.toFormat("LLL yyyy");
    months.set(month, [...(months.get(month) ?? []), title]);
  }
  expect(Object.fromEntries(months)).toEqual({
    "Aug 2026": ["Enrolment and briefings"],
    "Sep 2026": ["Induction", "Baseline self-rating", "Agreements made and sets formed"],
    "Oct 2026": [
      "First round of 360° feedback",
      "Sets meet for the first time",
      "Scoping the challenge",
    ],
    "Nov 2026": ["Inquiry", "360° debriefs", "First host reviews"],
    "Dec 2026": ["Co-consulting day", "Making sense of the inquiry"],
    "Jan 2027": ["First assignment due", "Co-design"],
    "Feb 2027": ["Mid-year reviews", "First network health check"],
    "Mar 2027": ["Prototyping", "Second assignment due", "Second host reviews"],
    "Apr 2027": ["Testing"],
    "May 2027": ["Spread plan"],
    "Jun 2027": [
      "Second round of 360° feedback",
      "Evaluation survey",
      "Second network health check",
    ],
    "Jul 2027": ["Final presentations", "Third assignment due", "Third host reviews and handover"],
    "Aug 2027": ["Examination board", "Exit conversations"],
    "Nov 2027": ["Follow-up survey, three months on"],
    "Aug 2028": ["Follow-up survey, one year on"],
    "Aug 2029": ["Follow-up survey, two years on"],
  });
});

test("the days are those of the template: induction is three days from the second Monday", () => {
  const induction = plan("2026-09-01").find(({ title }) => title === "Induction");
  expect(induction?.from.toISODate()).toBe("2026-09-14");
  expect(induction?.to.toISODate()).toBe("2026-09-16");
});

test("a cohort that starts in January has everything four months later than one of September", () => {
  const later = new Map(plan("2027-01-01").map(({ title, from }) => [title, from]));
  for (const { title, from } of plan("2026-09-01"))
    expect(later.get(title)?.toFormat("yyyy-LL"), title).toBe(
      from.plus({ months: 4 }).toFormat("yyyy-LL"),
    );
});

test("a cohort that starts late in its month is moved on by as few whole weeks as it takes", () => {
  const [early, late] = [plan("2026-09-01"), plan("2026-09-23")];
  const weeks = 2;
  for (const { title, from } of early.filter(({ title }) => !title.startsWith("Follow-up")))
    expect(late.find((one) => one.title === title)?.from.toISODate(), title).toBe(
      from.plus({ weeks }).toISODate(),
    );
});

test("what would end after a short cohort's last day is left out, and follow-up surveys count from that day", () => {
  const { startsOn, zone } = cohortFrom("2026-09-01");
  const endsOn = DateTime.fromISO("2027-02-28", { zone }).toJSDate();
  const titles = planYear(yearTemplate, { startsOn, endsOn, zone });
  expect(titles.map(({ key }) => key)).not.toContain("prototyping");
  expect(titles.find(({ key }) => key === "after-3")?.startsOn).toEqual(
    DateTime.fromISO("2027-05-10", { zone }).toJSDate(),
  );
});

describe("for any start, in zones on both sides of the world", () => {
  const starts = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const zones = fc.constantFrom(
    "Europe/London",
    "Pacific/Auckland",
    "America/Santiago",
    "Africa/Cairo",
    "UTC",
  );

  test("nothing begins or ends on a weekend, and every day begins when that zone's day does", () => {
    fc.assert(
      fc.property(starts, zones, (start, zone) => {
        for (const { title, from, to } of plan(start, zone)) {
          expect(from.weekday, title).toBeLessThanOrEqual(5);
          expect(to.weekday, title).toBeLessThanOrEqual(5);
          expect(from.toMillis(), title).toBe(from.startOf("day").toMillis());
          expect(to.toMillis(), title).toBe(to.startOf("day").toMillis());
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the year lies within the cohort's dates, and is in order", () => {
    fc.assert(
      fc.property(starts, zones, (start, zone) => {
        const cohort = cohortFrom(start, zone);
        const planned = planYear(yearTemplate, cohort);
        for (const { key, startsOn, endsOn } of planned) {
          expect(endsOn.getTime()).toBeGreaterThanOrEqual(startsOn.getTime());
          if (key === "enrolment" || key.startsWith("after-")) continue;
          expect(startsOn.getTime(), key).toBeGreaterThanOrEqual(cohort.startsOn.getTime());
          expect(endsOn.getTime(), key).toBeLessThanOrEqual(cohort.endsOn.getTime());
        }
        const times = planned.map(({ startsOn }) => startsOn.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test("the first of each month gives the same weeks of the month, whatever the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (months) => {
        const first = DateTime.fromISO("2020-01-01").plus({ months });
        const planned = plan(first.toISODate() ?? "");
        expect(planned).toHaveLength(yearTemplate.length);
        for (const { title, from } of planned) {
          const item = yearTemplate.find((one) => one.title === title);
          expect(from.weekday - 1, title).toBe(item?.day);
          const monday = from.minus({ days: item?.day ?? 0 });
          expect(Math.ceil(monday.day / 7), title).toBe(item?.week);
        }
      }),
      { numRuns: 40 },
    );
  });
});
