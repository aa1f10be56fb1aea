import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { journalKeptUntil, keptAfter, keptUntil } from "../../../app/leaving/retention.server.ts";

const zone = "Europe/London";
const at = (day: string) => DateTime.fromISO(day, { zone }).endOf("day").toJSDate();
const cohort = {
  zone,
  endsOn: at("2027-08-31"),
  keepFeedbackMonths: 6,
  keepJournalMonths: 12,
  keepLogsMonths: 0,
};
const said = (leftOn: Date, changes = {}) =>
  Object.fromEntries(
    keptAfter({ ...cohort, ...changes }, leftOn).map((kept) => [kept.what, kept.happens]),
  );

test("journal and feedback count from the fellow's own last day, logs from the cohort's", () => {
  const kept = said(at("2027-10-15"));
  expect(kept["Your journal"]).toContain("for 12 months more, until Sunday 15 October 2028");
  expect(kept["360° answers"]).toContain("for 6 months more, until Saturday 15 April 2028");
  expect(kept["Notes of your set"]).toContain("until Tuesday 31 August 2027");
});

test("a cohort's own settings are said as they are", () => {
  const kept = said(at("2027-08-31"), { keepFeedbackMonths: 1, keepLogsMonths: 3 });
  expect(kept["360° answers"]).toContain("for one month more, until Thursday 30 September 2027");
  expect(kept["Notes of your set"]).toContain("for 3 months more");
});

test("whole days are kept, to their end, across a change of the clocks and the ends of months", () => {
  const until = keptUntil(at("2026-08-31"), 6, zone);
  expect(DateTime.fromJSDate(until, { zone }).toISO()).toContain("2027-02-28T23:59:59.999");
});

test("a journal is kept by the latest of somebody's years, and anew from when they stop being an alum", () => {
  const year = (day: string, keepJournalMonths: number) => ({
    leftOn: at(day),
    zone,
    keepJournalMonths,
  });
  const years = [year("2026-08-31", 24), year("2027-08-31", 6)];
  expect(journalKeptUntil(years, null)).toEqual(at("2028-08-31"));
  expect(journalKeptUntil(years, at("2026-01-31"))).toEqual(at("2028-08-31"));
  expect(journalKeptUntil(years, at("2030-01-31"))).toEqual(at("2032-01-31"));
});
