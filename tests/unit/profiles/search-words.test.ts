import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWords } from "../../../app/profiles/search-words.ts";

test.each([
  ["amara okafor", ['"amara"*', '"okafor"*']],
  ["  O'Hara-Quinn ", ['"Hara"*', '"Quinn"*']],
  ["Siobhán", ['"Siobhán"*']],
  ['a" OR personId:"b', ['"OR"*', '"personId"*']],
  ["NEAR(x) ^y * -", ['"NEAR"*']],
  ["李文", ['"李文"*']],
  ["李 a 7", ['"李"*', '"7"*']],
  ["é", []],
  ["", []],
  ["?!* \u0301", []],
])("%j is looked for as %j", (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});

test("whatever is typed, each word is quoted, holds no quote of its own, and they are six at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const words = searchWords(typed);
      expect(words.length).toBeLessThanOrEqual(6);
      for (const word of words) expect(word).toMatch(/^"[^"\s*]+"\*$/);
    }),
  );
});
