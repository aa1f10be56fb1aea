import { expect, test } from "vitest";
import { inHours } from "../../../app/mentoring/pair-words.ts";

test.each([
  [0, "0 minutes"],
  [1, "1 minute"],
  [50, "50 minutes"],
  [60, "1 hour"],
  [135, "2 hours 15 minutes"],
])("%i minutes are %s", (minutes, words) => {
  expect(inHours(minutes)).toBe(words);
});
