import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { stallOf } from "../../../app/mentoring/stall.server.ts";

const now = DateTime.fromISO("2026-11-26T12:00:00Z");
const after = (days: number) => stallOf(now.minus({ days }).toJSDate(), now.toJSDate());

test.each([
  [0, "meeting"],
  [34, "meeting"],
  [35, "quiet"],
  [55, "quiet"],
  [56, "paused"],
  [400, "paused"],
])("after %i days without a sign a pair is %s", (days, how) => {
  expect(after(days)).toBe(how);
});

test("a later sign never makes a pair quieter", () => {
  const order = ["meeting", "quiet", "paused"];
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (one, more) => {
      expect(order.indexOf(after(one + more))).toBeGreaterThanOrEqual(order.indexOf(after(one)));
    }),
  );
});
