import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clockOf,
  secondsLeft,
  standingOf,
  wordsFor,
} from "../../../app/meeting-room/timer-words.ts";

describe("the timer", () => {
  test.each([
    [300, "5:00", "About 5 minutes left"],
    [61, "1:01", "About 1 minute left"],
    [60, "1:00", "The last minute"],
    [0.4, "0:00", "The last minute"],
    [0, "0:00", "The time for this part came to its end. Finish what is being said."],
    [-59, "+0:59", "The time for this part came to its end. Finish what is being said."],
    [
      -60,
      "+1:00",
      "The time for this part came to its end 1 minute ago. Finish what is being said.",
    ],
    [
      -150,
      "+2:30",
      "The time for this part came to its end 2 minutes ago. Finish what is being said.",
    ],
  ])("with %s seconds left shows %s, and says “%s”", (left, clock, words) => {
    expect(clockOf(left)).toBe(clock);
    expect(wordsFor(left)).toBe(words);
  });

  test("counts from the stage's beginning", () => {
    expect(secondsLeft({ startedAt: 1_000_000, minutes: 5 }, 1_060_000)).toBe(240);
  });

  test("is ending for its last minute only, and then over", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (left) => {
        const standing = standingOf(left);
        expect(standing).toBe(left > 60 ? "running" : left > 0 ? "ending" : "over");
        expect(clockOf(left).startsWith("+")).toBe(left < 0);
      }),
    );
  });
});
