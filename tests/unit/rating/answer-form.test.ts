import { describe, expect, test } from "vitest";
import { answerForm } from "../../../app/rating/answer-form.ts";

const form = answerForm({
  statements: [{ text: "asks" }, { text: "listens" }],
  scale: [
    { value: 1, label: "Rarely" },
    { value: 2, label: "Often" },
  ],
  openQuestions: ["What next?"],
});

const errorsOf = (typed: object) =>
  form.safeParse(typed).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("a form of answers", () => {
  test("tells values, “unable to comment” and nothing apart", () => {
    expect(form.parse({ statement0: "unable", comment0: " Go on " })).toEqual({
      seen: "",
      answers: [null, undefined],
      comments: ["Go on"],
    });
    expect(form.parse({ seen: "then", statement0: "1", statement1: "2" })).toEqual({
      seen: "then",
      answers: [1, 2],
      comments: [""],
    });
  });

  test.each(["0", "3", "1.5", "", "Rarely"])("takes no value beside the scale: %j", (value) => {
    expect(errorsOf({ statement1: value })).toEqual([
      ["statement1", "Choose one of the answers to statement 2, or leave it out"],
    ]);
  });

  test("takes 4,000 characters and no more", () => {
    expect(errorsOf({ comment0: "x".repeat(4000) })).toEqual([]);
    expect(errorsOf({ comment0: "x".repeat(4001) })[0]?.[1]).toContain("to 4,000 characters");
  });

  test.each(["statement2", "comment1", "other", "__proto__x"])("takes no %s", (name) => {
    expect(errorsOf({ [name]: "1" })).toEqual([
      ["form", expect.stringContaining("not asked here")],
    ]);
  });
});
