import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askDays, isAskedOn } from "../../../app/host-reviews/ask-days.ts";

/** The days on which a side is asked when the job runs on each of them. */
function askedOn(days: number[]) {
  let asked: number | null = null;
  return days.filter((day) => {
    const isAsked = isAskedOn(day, asked);
    if (isAsked) asked = day;
    return isAsked;
  });
}
const everyDay = Array.from({ length: 200 }, (_, at) => at - 60);

describe("a side whose words are missing", () => {
  test("is asked two weeks before, on the day, and weekly up to eight weeks after", () => {
    expect(askedOn(everyDay)).toEqual(askDays);
    expect(askDays).toEqual([-14, 0, 7, 14, 21, 28, 35, 42, 49, 56]);
  });

  test("is asked once for the days that were missed, and never after the last", () => {
    expect(askedOn([-13, 9, 10, 58, 70])).toEqual([-13, 9, 58]);
    expect(askedOn([70, 80])).toEqual([]);
  });

  test("that was asked for another reason is left in peace until the next day to ask", () => {
    expect(isAskedOn(7, 7)).toBe(false);
    expect(isAskedOn(13, 8)).toBe(false);
    expect(isAskedOn(14, 8)).toBe(true);
  });

  test("is asked no more often than there are days to ask, whenever the job runs", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -60, max: 140 })), (days) => {
        const asked = askedOn([...days].sort((one, other) => one - other));
        expect(asked.length).toBeLessThanOrEqual(askDays.length);
        for (const day of asked) {
          expect(day).toBeGreaterThanOrEqual(-14);
          expect(day).toBeLessThanOrEqual(62);
        }
      }),
    );
  });
});
