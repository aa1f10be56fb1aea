import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { refusedChanges, roundForm } from "../../../app/feedback/round-form.server.ts";

const cohort = {
  startsOn: new Date("2026-08-31T23:00:00Z"),
  endsOn: new Date("2027-08-31T22:59:59.999Z"),
  zone: "Europe/London",
};
const typed = {
  questionnaireId: "ours",
  nominateBy: "2026-10-09",
  answerBy: "2026-10-30",
  debriefFrom: "2026-11-06",
  minimum: "3",
  gapThreshold: "1",
};

function read(changed: Partial<typeof typed>) {
  const posted = new URLSearchParams({ ...typed, ...changed });
  const schema = roundForm(cohort, [{ id: "ours" }]);
  const submission = parseWithZod(posted, { schema });
  return submission.status === "success"
    ? { value: submission.value }
    : { errors: submission.error };
}

describe("the form of a round", () => {
  test("gives the starts of its days in the cohort's zone, across the change of clocks", () => {
    expect(read({}).value).toEqual({
      questionnaireId: "ours",
      nominateBy: new Date("2026-10-08T23:00:00Z"),
      answerBy: new Date("2026-10-30T00:00:00Z"),
      debriefFrom: new Date("2026-11-06T00:00:00Z"),
      minimum: 3,
      gapThreshold: 1,
    });
  });

  test.each([
    ["questionnaireId", { questionnaireId: "another" }, /one of the questionnaires/],
    ["nominateBy", { nominateBy: "2026-02-30" }, /real date/],
    ["nominateBy", { nominateBy: "2026-08-31" }, /cohort’s life/],
    ["debriefFrom", { debriefFrom: "2027-09-01" }, /cohort’s life/],
    ["answerBy", { answerBy: "2026-10-09" }, /after the day/],
    ["debriefFrom", { debriefFrom: "2026-10-30" }, /day after/],
    ["minimum", { minimum: "2" }, /from 3 to 10/],
    ["minimum", { minimum: "11" }, /from 3 to 10/],
    ["gapThreshold", { gapThreshold: "0" }, /above 0/],
    ["gapThreshold", { gapThreshold: "4.5" }, /up to 4/],
  ])("refuses %s %j", (name, changed, message) => {
    expect(read(changed).errors?.[name]?.[0]).toMatch(message);
  });
});

describe("once raters were asked", () => {
  const before = {
    questionnaireId: "ours",
    nominateBy: new Date("2026-10-08T23:00:00Z"),
    answerBy: new Date("2026-10-30T00:00:00Z"),
    debriefFrom: new Date("2026-11-06T00:00:00Z"),
    minimum: 4,
    gapThreshold: 1,
  };
  const later = new Date("2026-11-20T00:00:00Z");
  const refused = (changed: Partial<typeof before>) =>
    Object.keys(refusedChanges(before, { ...before, ...changed }, "Europe/London"));

  test("days move later, more answers can be needed, and what is a prompt is free", () => {
    expect(refused({ answerBy: later, debriefFrom: later, minimum: 5, gapThreshold: 2 })).toEqual(
      [],
    );
  });

  test("what they were told stays", () => {
    const earlier = new Date("2026-10-01T00:00:00Z");
    expect(refused({ questionnaireId: "new", answerBy: earlier, minimum: 3 })).toEqual([
      "questionnaireId",
      "answerBy",
      "minimum",
    ]);
  });
});
