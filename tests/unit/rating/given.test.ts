import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Given,
  countAnswered,
  fromStored,
  merge,
  overwrites,
  toStored,
  unanswered,
} from "../../../app/rating/given.ts";

const given: fc.Arbitrary<Given> = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constant(null),
  fc.constant(undefined),
);
const size = { statements: Array(6).fill(0), openQuestions: Array(3).fill(0) };
const answers = fc.record({
  answers: fc.array(given, { minLength: 6, maxLength: 6 }),
  comments: fc.array(fc.string(), { minLength: 3, maxLength: 3 }),
});

describe("what is stored", () => {
  test("is read as it was given, through JSON", () => {
    fc.assert(
      fc.property(answers, (all) => {
        const stored = JSON.parse(JSON.stringify(toStored(all))) as typeof all;
        expect(fromStored(stored, size)).toEqual(all);
      }),
    );
  });

  test("is nothing for each statement and question at first, and whatever does not fit is left out", () => {
    const nothing = { answers: Array(6).fill(undefined), comments: ["", "", ""] };
    expect(fromStored({ answers: null, comments: null }, size)).toEqual(nothing);
    expect(fromStored({ answers: ["x", {}], comments: [4] }, size)).toEqual(nothing);
  });
});

test("what is merged keeps what was not given anew, and loses no answer", () => {
  fc.assert(
    fc.property(answers, answers, (before, newer) => {
      const all = merge(before, { answers: newer.answers, comments: [undefined, "", "word"] });
      expect(all.comments).toEqual([before.comments[0], "", "word"]);
      all.answers.forEach((answer, at) => {
        expect(answer).toBe(
          newer.answers[at] === undefined ? before.answers[at] : newer.answers[at],
        );
      });
      expect(countAnswered(all)).toBeGreaterThanOrEqual(countAnswered(before));
      expect(overwrites(before, before)).toBe(false);
    }),
  );
});

test("“unable to comment” is an answer; none is not", () => {
  const some = { answers: [3, null, undefined], comments: [] };
  expect(countAnswered(some)).toBe(2);
  expect(unanswered(some)).toEqual([2]);
});

test("something else in the place of an answer overwrites it; an answer where there was none does not", () => {
  const before = { answers: [3, undefined], comments: ["a", ""] };
  expect(overwrites(before, { answers: [3, 2], comments: ["a", "b"] })).toBe(false);
  expect(overwrites(before, { answers: [null, 2], comments: ["a", "b"] })).toBe(true);
  expect(overwrites(before, { answers: [3, 2], comments: ["", "b"] })).toBe(true);
});
