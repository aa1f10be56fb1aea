import fc from "fast-check";
import { expect, test } from "vitest";
import { attemptsAllowed, waitAfter } from "../../../app/server/mail/retry-schedule.ts";

const minute = 60_000;

test("waits longer after each failure, and gives up after the seventh", () => {
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => waitAfter(attempts, 0));
  expect(waits).toEqual([1, 5, 15, 60, 240, 720].map((minutes) => minutes * minute));
  expect(waitAfter(7)).toBeNull();
  expect(attemptsAllowed).toBe(7);
});

test("ends within the day for which a key is remembered, whatever the jitter", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (jitter) => {
        const total = jitter.reduce(
          (sum, random, index) => sum + (waitAfter(index + 1, random) ?? 0),
          0,
        );
        expect(total).toBeGreaterThanOrEqual(17 * 60 * minute);
        expect(total).toBeLessThan(23 * 60 * minute);
      },
    ),
  );
});
