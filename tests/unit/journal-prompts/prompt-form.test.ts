import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { changeForm, promptForm } from "../../../app/journal-prompts/prompt-form.server.ts";

const zone = "Europe/London";
const cohort = {
  startsOn: DateTime.fromISO("2026-09-01", { zone }).toJSDate(),
  endsOn: DateTime.fromISO("2027-08-31", { zone }).endOf("day").toJSDate(),
  zone,
};
const typed = {
  title: "What surprised you?",
  introduction: "",
  questions: "What was it?\r\n\r\n  Why?  \r\n",
  opens: "2026-12-01",
  due: "2026-12-20",
};

test("a prompt is read: a question a line, days as they start in the cohort's zone", () => {
  expect(promptForm(cohort).parse(typed)).toEqual({
    title: "What surprised you?",
    introduction: "",
    questions: ["What was it?", "Why?"],
    opensOn: new Date("2026-12-01T00:00Z"),
    dueOn: new Date("2026-12-20T00:00Z"),
  });
  const summer = { ...typed, opens: "2027-06-01", due: "" };
  expect(promptForm(cohort).parse(summer)).toMatchObject({
    opensOn: new Date("2027-05-31T23:00Z"),
    dueOn: null,
  });
});

describe("is refused, by field:", () => {
  const outside =
    "The cohort runs from Tuesday 1 September 2026 to Tuesday 31 August 2027. " +
    "Choose a day from Monday 1 June 2026, for enrolment, to its last";
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at}?`).join("\n");
  test.each([
    ["title", { title: " " }, "Enter a title"],
    ["title", { title: "x".repeat(101) }, "Shorten the title to 100 characters or fewer"],
    ["questions", { questions: " \n " }, "Enter at least one question"],
    ["questions", { questions: lines(9) }, "Keep to 8 questions: there are 9 lines"],
    [
      "questions",
      { questions: `a?\n${"x".repeat(201)}` },
      "Shorten the question on line 2 to 200 characters or fewer",
    ],
    [
      "introduction",
      { introduction: "x".repeat(601) },
      "Shorten the introduction to 600 characters or fewer",
    ],
    ["opens", { opens: undefined }, "Enter the day it opens"],
    ["opens", { opens: "2027-02-30" }, "Enter a real date, like 3 December 2026"],
    ["due", { due: "soon" }, "Enter a real date, like 3 December 2026"],
    ["due", { due: "2026-11-30" }, "The day it is due must not be before it opens"],
    ["opens", { opens: "2026-05-31" }, outside],
    ["due", { due: "2027-09-01" }, outside],
  ])("%s of %j", (field, change, message) => {
    const { error } = promptForm(cohort).safeParse({ ...typed, ...change });
    expect(error?.issues).toMatchObject([{ path: [field], message }]);
  });
});

test("a prompt may open and be due on any days of the cohort's life, in their order", () => {
  const dayOf = (at: number) => DateTime.fromISO("2026-06-01").plus({ days: at }).toISODate() ?? "";
  const days = fc.integer({ min: 0, max: 456 });
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [opens, due] = [dayOf(Math.min(one, other)), dayOf(Math.max(one, other))];
      const read = promptForm(cohort).parse({ ...typed, opens, due });
      expect(DateTime.fromJSDate(read.opensOn, { zone }).toISO()).toMatch(`${opens}T00:00:00`);
      expect(DateTime.fromJSDate(read.dueOn!, { zone }).toISO()).toMatch(`${due}T00:00:00`);
    }),
  );
});

test("of a prompt that was begun, the introduction and the days are all that is read", () => {
  const read = changeForm(cohort, true).parse({ ...typed, seen: "as it was" });
  expect(Object.keys(read).sort()).toEqual(["dueOn", "introduction", "opensOn", "seen"]);
  expect(changeForm(cohort, false).safeParse(typed).error?.issues).toMatchObject([
    { path: ["seen"] },
  ]);
});
