import fc from "fast-check";
import { expect, test } from "vitest";
import { asked, stemsBefore, wordsIn } from "../../../app/journal-search/words.ts";

test.each([
  ["Ceding power", ["Ceding", "power"]],
  ["  co-production,   that’s it ", ["co", "production", "that", "s", "it"]],
  ['NEAR("a b", 2) OR title:x*', ["NEAR", "a", "b", "2", "OR", "title", "x"]],
  ["Sia\u0302n 🙂 naïve", ["Siân", "naïve"]],
  ["", []],
  ["-*\"'()\u0000 🙂", []],
])("in %j the words are %j", (typed, words) => expect(wordsIn(typed)).toEqual(words));

test("whatever is typed, words are letters and figures, and ten at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const words = wordsIn(typed);
      expect(words.length).toBeLessThanOrEqual(10);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

const readers = ["a1", "b2"];
const forReaders = 'reader : ("a1" OR "b2")';

test("every word has to be there, the last perhaps only begun, for one of the readers", () => {
  expect(asked(["patient", "te"], readers).anywhere).toBe(
    `{title text} : ("patient" AND "te") AND ${forReaders}`,
  );
  expect(asked(["the", "team"], readers)).toEqual({
    anywhere: `{title text} : ("the" AND ("team"*)) AND ${forReaders}`,
    inTitle: `title : ("the" AND "team") AND ${forReaders}`,
  });
});

test.each([
  ["reflectio", ["reflect"]],
  ["Meetin", ["Meet"]],
  ["organisati", ["organis", "organisat"]],
  ["team", []],
  ["theme", []],
])("%s may have the stems %j", (word, stems) =>
  expect(stemsBefore(word).sort()).toEqual([...stems].sort()),
);
