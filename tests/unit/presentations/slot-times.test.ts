import fc from "fast-check";
import { expect, test } from "vitest";
import { slotProblems, timesInTurn } from "../../../app/presentations/slot-times.ts";

const at = (minutes: number) => new Date(Date.UTC(2027, 6, 8, 9) + minutes * 60_000);
const day = { startsAt: at(0), endsAt: at(120), minutes: 20 };

test("a time outside of the day, or while another presents, is named", () => {
  const slots = [
    { fellowId: "early", startsAt: at(-5) },
    { fellowId: "first", startsAt: at(30) },
    { fellowId: "meanwhile", startsAt: at(40) },
    { fellowId: "after", startsAt: at(60) },
    { fellowId: "late", startsAt: at(101) },
  ];
  expect([...slotProblems(slots, day).keys()]).toEqual(["early", "meanwhile", "late"]);
});

test("one after the other, as many as fit, nobody is in another’s way", () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 5, max: 120 }),
      fc.integer({ min: 1, max: 600 }),
      (count, minutes, length) => {
        const some = { startsAt: at(0), endsAt: at(length), minutes };
        const times = timesInTurn(count, some);
        const slots = times.map((startsAt, index) => ({ fellowId: `${index}`, startsAt }));
        expect(slotProblems(slots, some).size).toBe(0);
        expect(times).toHaveLength(Math.min(count, Math.floor(length / minutes)));
      },
    ),
  );
});
