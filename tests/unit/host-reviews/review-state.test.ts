import { expect, test } from "vitest";
import { missingOf, stateInWords } from "../../../app/host-reviews/review-state.ts";

test.each([
  [[], [], "To be written by the fellow and the sponsor"],
  [["sponsor"], [], "To be written by the fellow"],
  [["fellow", "sponsor"], [], "Written by both. To be signed by the fellow and the sponsor"],
  [["fellow", "sponsor"], ["fellow"], "Written by both. To be signed by the sponsor"],
  [["fellow", "sponsor"], ["fellow", "sponsor"], "Signed by both, and locked"],
  // From before a fellow's side was asked for.
  [["sponsor"], ["fellow", "sponsor"], "Signed by both, and locked"],
] as const)("ready %j, signed %j: %s", (ready, signed, words) => {
  expect(stateInWords({ ready: [...ready], signed: [...signed] })).toBe(words);
});

test("a locked review misses nothing, and one that is not written misses no signature", () => {
  expect(missingOf({ ready: [], signed: ["fellow", "sponsor"] })).toEqual([]);
  expect(missingOf({ ready: ["fellow"], signed: [] })).toEqual([
    { side: "sponsor", what: "write" },
  ]);
});
