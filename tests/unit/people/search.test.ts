import fc from "fast-check";
import { expect, test } from "vitest";
import { addressesSought, wordsSought } from "../../../app/people/search.ts";

test.each([
  ["Amara", '"Amara"*'],
  ["  amara   oka ", '"amara"* "oka"*'],
  ["O'Brien-Ng", '"O"* "Brien"* "Ng"*'],
  ['"; DROP', '"DROP"*'],
  ["NEAR(a b)", '"NEAR"* "a"* "b"*'],
  ["name:x OR y", '"name"* "x"* "OR"* "y"*'],
])("%s is sought as %s", (typed, words) => expect(wordsSought(typed)).toBe(words));

test.each(["", "   ", "-*\"'()", "\u0000"])("in %j there is no word", (typed) => {
  expect(wordsSought(typed)).toBeNull();
});

test("whatever is typed, only letters and digits are let through, each word quoted", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      expect(wordsSought(typed) ?? "").toMatch(/^("[\p{L}\p{N}]+"\*( |$))*$/u);
    }),
  );
});

test("an email address is sought from its beginning", () => {
  expect(addressesSought(" Amara.O ")).toEqual({ from: "amara.o", to: "amara.o\u{10FFFF}" });
  expect(addressesSought("  ")).toBeNull();
});
