import { describe, expect, test } from "vitest";
import { cohortForm as formOf, knownZone } from "../../../app/cohorts/cohort-form.server.ts";

const cohortForm = formOf({
  frameworks: [{ id: "framework" }],
  questionnaires: [{ id: "questionnaire" }],
});
const typed = {
  name: "Thirteenth cohort",
  startsOn: "2027-09-01",
  endsOn: "2028-08-31",
  zone: "Europe/London",
  frameworkId: "framework",
  keepFeedbackMonths: "6",
  keepJournalMonths: "12",
  keepLogsMonths: "0",
  askAlumniMonths: "24",
};

test("a cohort lasts from the start of its first day to the end of its last, in its zone", () => {
  expect(cohortForm.parse(typed)).toMatchObject({
    startsOn: new Date("2027-08-31T23:00:00.000Z"),
    endsOn: new Date("2028-08-31T22:59:59.999Z"),
    zone: "Europe/London",
    questionnaireId: null,
    keepLogsMonths: 0,
  });
  const there = cohortForm.parse({ ...typed, zone: "america/new york" });
  expect(there).toMatchObject({
    startsOn: new Date("2027-09-01T04:00:00.000Z"),
    zone: "America/New_York",
  });
});

describe("is refused, by field:", () => {
  test.each([
    ["name", { name: "  " }, "Enter the cohort’s name"],
    ["startsOn", { startsOn: "2027-02-30" }, "Enter the first day as a real date"],
    ["endsOn", { endsOn: "31/08/2028" }, "Enter the last day as a real date"],
    ["endsOn", { endsOn: "2027-08-31" }, "The last day must be after the first"],
    ["endsOn", { endsOn: "2027-09-01" }, "The last day must be after the first"],
    ["endsOn", { endsOn: "2029-03-01" }, "The last day must be within 18 months of the first"],
    ["zone", { zone: "London" }, "Enter a time zone by its name"],
    ["zone", { zone: "+01:00" }, "Enter a time zone by its name"],
    ["zone", { zone: "Europe/Nowhere" }, "Enter a time zone by its name"],
    ["frameworkId", { frameworkId: "none" }, "Choose one of the competency frameworks"],
    ["questionnaireId", { questionnaireId: "none" }, "Choose one of the questionnaires"],
    ["keepLogsMonths", { keepLogsMonths: "1.5" }, "as a whole number from 0 to 120"],
    ["keepJournalMonths", { keepJournalMonths: "-1" }, "as a whole number from 0 to 120"],
    ["askAlumniMonths", { askAlumniMonths: "0" }, "as a whole number from 1 to 120"],
  ])("%s of %j", (field, change, message) => {
    const { error } = cohortForm.safeParse({ ...typed, ...change });
    expect(error?.issues).toMatchObject([
      { path: [field], message: expect.stringContaining(message) },
    ]);
  });

  test("a day less than 18 months is long enough", () => {
    expect(cohortForm.safeParse({ ...typed, endsOn: "2029-02-28" }).success).toBe(true);
  });
});

test.each([
  ["europe/london", "Europe/London"],
  [" Europe/Dublin ", "Europe/Dublin"],
  ["Asia/Kolkata", "Asia/Kolkata"],
  ["EST", null],
])("the zone %j is %j", (text, zone) => {
  expect(knownZone(text)).toBe(zone);
});
