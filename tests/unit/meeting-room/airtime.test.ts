import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawAirtime, narrow, wide } from "../../../app/charts/airtime-geometry.ts";
import {
  ledgerInWords,
  ledgerOf,
  longestTurn,
  minutesOf,
} from "../../../app/meeting-room/airtime.ts";

const members = ["Amara Okafor", "Daniel Levy", "Grace Bello"].map((name) => {
  return { id: name.split(" ")[0] ?? "", name };
});
const airtime = fc.array(
  fc.record({
    personId: fc.constantFrom("Amara", "Daniel", "Grace", "Gone"),
    name: fc.constant("Gone Since"),
    minutes: fc.integer({ min: 1, max: 240 }),
  }),
);

describe("the airtime ledger", () => {
  test("adds up to what was noted, and leaves out no member and nobody who presented", () => {
    fc.assert(
      fc.property(airtime, (noted) => {
        const ledger = ledgerOf(members, noted);
        const sum = (minutes: number[]) => minutes.reduce((all, one) => all + one, 0);
        expect(sum(ledger.map(({ minutes }) => minutes))).toBe(
          sum(noted.map(({ minutes }) => minutes)),
        );
        expect(sum(ledger.map(({ times }) => times))).toBe(noted.length);
        const expected = new Set([...members.map(({ id }) => id), ...noted.map((n) => n.personId)]);
        expect(new Set(ledger.map(({ id }) => id))).toEqual(expected);
        expect(ledger).toHaveLength(expected.size);
      }),
    );
  });

  test("says in words who has not had any", () => {
    const noted = [{ personId: "Amara", name: "Amara Okafor", minutes: 40 }];
    expect(ledgerInWords(ledgerOf(members, noted))).toBe(
      "40 minutes of presenting so far: Daniel and Grace not yet.",
    );
    expect(ledgerInWords(ledgerOf(members, []))).toBe("Nobody has presented yet.");
  });

  test("counts whole minutes of a turn, and not a room that was left open", () => {
    const at = (minutes: number) => new Date(minutes * 60_000);
    expect(minutesOf(at(0), at(41.6))).toBe(42);
    expect(minutesOf(at(0), at(600))).toBe(longestTurn);
    expect(minutesOf(at(1), at(0))).toBe(0);
  });
});

describe("its picture", () => {
  test("draws bars in proportion, within its width, one below the other", () => {
    fc.assert(
      fc.property(airtime, fc.constantFrom(wide, narrow), (noted, setting) => {
        const ledger = ledgerOf(members, noted);
        const { bars, width, height } = drawAirtime(ledger, setting);
        const most = Math.max(1, ...ledger.map(({ minutes }) => minutes));
        for (const [index, { bar, minutes }] of bars.entries()) {
          expect(bar.width * most).toBeCloseTo(
            (ledger[index]?.minutes ?? 0) * (width - setting.side - setting.fontSize * 5.5),
          );
          expect(minutes.x).toBeLessThan(width);
          expect(bar.y).toBeGreaterThanOrEqual((bars[index - 1]?.bar.y ?? -99) + bar.height);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
