import fc from "fast-check";
import { expect, test } from "vitest";
import { airtimeShared, missedTwice } from "../../../app/learning-sets/attendance-words.ts";

const meeting = (month: number, personId: string, kind: "came" | "apologies" | "absent") => ({
  startsAt: new Date(Date.UTC(2026, month, 1)),
  personId,
  kind,
});

test("who missed the last two meetings is named, with apologies or without, and nobody else", () => {
  const attended = [
    meeting(3, "ben", "absent"),
    meeting(1, "ben", "came"),
    meeting(2, "ben", "apologies"),
    meeting(2, "mei", "absent"),
    meeting(3, "mei", "came"),
    meeting(3, "new", "absent"),
    meeting(1, "gone", "absent"),
    meeting(2, "gone", "absent"),
  ];
  expect(missedTwice(attended, ["ben", "mei", "new"])).toEqual(["ben"]);
});

test("how airtime is shared says nothing of whose it was", () => {
  expect(airtimeShared([0, 0, 0])).toBe("Nobody has presented yet");
  expect(airtimeShared([40, 0, 25])).toBe("Some have presented, others not yet");
  expect(airtimeShared([30, 30])).toBe("Everybody has presented");
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }), (minutes) => {
      expect(airtimeShared(minutes)).toBe(airtimeShared([...minutes].reverse()));
      expect(airtimeShared(minutes)).not.toMatch(/\d/);
    }),
  );
});
