import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { begunInWords } from "../../../app/journal-prompts/begun-count.ts";
import { dueInWords, isPast, ownDue } from "../../../app/journal-prompts/due.server.ts";

const zone = "Europe/London";
const at = (text: string) => DateTime.fromISO(text, { zone }).toJSDate();
const due = at("2026-12-06");

test("a day that is due is not past until it is over", () => {
  expect(dueInWords(due, { zone, now: at("2026-12-06T23:59:59") })).toBe(
    "Due on Sunday 6 December 2026",
  );
  expect(dueInWords(due, { zone, now: at("2026-12-07") })).toBe(
    "Was due on Sunday 6 December 2026",
  );
  expect(dueInWords(null, { zone, now: due })).toBe("Whenever it suits");
  expect(isPast(null, { zone, now: due })).toBe(false);
});

test("a pause moves what was still to be done, and never brings it forward", () => {
  const pause = { from: at("2026-12-01"), until: at("2026-12-15") };
  const now = at("2026-12-20");
  expect(ownDue(due, [pause], { zone, now })).toEqual(at("2026-12-20"));
  expect(ownDue(at("2026-11-30"), [pause], { zone, now })).toEqual(at("2026-11-30"));
  expect(ownDue(null, [pause], { zone, now })).toBeNull();
  const days = fc.integer({ min: -60, max: 60 }).map((count) => {
    return DateTime.fromJSDate(due, { zone }).plus({ days: count }).toJSDate();
  });
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [from, until] = one < other ? [one, other] : [other, one];
      const moved = ownDue(due, [{ from, until }], { zone, now: until });
      expect(moved!.getTime()).toBeGreaterThanOrEqual(due.getTime());
    }),
  );
});

test("how many have begun is told of five fellows or more", () => {
  expect(begunInWords(0, 24)).toBe("0 of 24 have begun");
  expect(begunInWords(1, 24)).toBe("1 of 24 has begun");
  expect(begunInWords(5, 5)).toBe("5 of 5 have begun");
  for (let fellows = 0; fellows < 5; fellows++)
    for (let begun = 0; begun <= fellows; begun++)
      expect(begunInWords(begun, fellows)).toBe(begunInWords(0, 0));
});
