import { expect, test } from "vitest";
import { patternsOf } from "../../../app/challenges/patterns.ts";

const alike = { kind: null, scale: null, stage: null, count: 1 } as const;

test("counts are told in words, with where the challenges stand, in the order of kinds and scales", () => {
  expect(
    patternsOf([
      { ...alike, kind: "wicked", scale: "borough", stage: "prototype" },
      { ...alike, kind: "wicked", scale: "locality", count: 2 },
      { ...alike, kind: "tame", scale: "borough", stage: "scope" },
      { ...alike, count: 12 },
    ]),
  ).toEqual({
    byKind: [
      "Tame: one, one at “Scope”.",
      "Wicked: three, one at “Prototype” and two without a stage yet.",
      "Not said in a proposal: 12.",
    ],
    byScale: [
      "Locality: two, two without a stage yet.",
      "Borough: two, one at “Scope” and one at “Prototype”.",
      "Not said in a proposal: 12.",
    ],
  });
});

test("a cohort without challenges has no patterns", () => {
  expect(patternsOf([])).toEqual({ byKind: [], byScale: [] });
});
