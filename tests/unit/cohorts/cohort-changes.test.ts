import { expect, test } from "vitest";
import { changesToConfirm } from "../../../app/cohorts/cohort-changes.server.ts";
import { endOfDay, readDay } from "../../../app/cohorts/days.server.ts";

const london = "Europe/London";
const day = (text: string, zone = london) => readDay(text, zone) as Date;
const year = (from: string, to: string, zone = london) => {
  const endsOn = endOfDay(day(to, zone), zone);
  return { startsOn: day(from, zone), endsOn, zone };
};
const before = year("2026-09-01", "2027-08-31");
const held = {
  milestones: [
    { title: "Induction", startsOn: day("2026-09-01"), endsOn: day("2026-09-03") },
    { title: "Examination board", startsOn: day("2027-08-31"), endsOn: day("2027-08-31") },
  ],
  meetings: [{ set: "Hawthorn", startsAt: new Date("2027-06-10T13:00:00Z") }],
};
const now = new Date("2027-01-10T12:00:00Z");
const asked = (after: typeof before, of = held) => changesToConfirm(before, after, of, now);

test("nothing is asked when nothing is left behind", () => {
  expect(asked(before)).toEqual([]);
  expect(asked(year("2026-08-24", "2027-09-30"))).toEqual([]);
});

test("milestones and meetings outside the new dates are named", () => {
  expect(asked(year("2026-09-02", "2027-06-09"))).toEqual([
    "Milestones that would lie outside the year: Induction (Tuesday 1 September 2026); Examination board (Tuesday 31 August 2027).",
    "Set meetings that would lie outside the year: Hawthorn (Thursday 10 June 2027).",
  ]);
});

test("a milestone that would only end outside is named too", () => {
  const days = { startsOn: day("2027-06-01"), endsOn: day("2027-06-03") };
  const of = { ...held, meetings: [], milestones: [{ title: "Evaluation", ...days }] };
  expect(asked(year("2026-09-01", "2027-06-02"), of)).toEqual([
    expect.stringContaining("Evaluation"),
  ]);
});

test("what lay outside the year before is no news", () => {
  const days = { startsOn: day("2027-11-30"), endsOn: day("2027-11-30") };
  const of = { ...held, milestones: [{ title: "Follow-up survey", ...days }] };
  expect(asked(year("2026-08-31", "2027-08-31"), of)).toEqual([]);
});

test("more than a few are counted", () => {
  const milestones = Array.from({ length: 7 }, (_, at) => {
    return { title: `M${at + 1}`, startsOn: day("2026-09-01"), endsOn: day("2026-09-01") };
  });
  const [sentence] = asked(year("2026-09-02", "2027-08-31"), { ...held, milestones });
  expect(sentence).toContain("M4 (Tuesday 1 September 2026); and 3 more.");
});

test("in another zone milestones keep their days, and meetings their moment", () => {
  const away = asked(year("2026-09-01", "2027-08-31", "America/New_York"));
  expect(away).toEqual([expect.stringContaining("read differently in America/New_York")]);
  const past = {
    ...held,
    meetings: [{ set: "Hawthorn", startsAt: new Date("2026-11-10T13:00Z") }],
  };
  expect(asked(year("2026-09-01", "2027-08-31", "America/New_York"), past)).toEqual([]);
});
