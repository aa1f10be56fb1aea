import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianOf, runChart } from "../../../app/measures/run-chart.ts";

const signals = (values: number[]) => runChart(values).map(({ signal }) => signal);
const repeat = <T>(times: number, value: T): T[] => Array.from({ length: times }, () => value);

describe("the median", () => {
  test("of an odd count the middle, of an even one half-way", () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([7])).toBe(7);
  });

  test("half of the points are not above it, half not below", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const median = medianOf(values);
        const half = values.length / 2;
        expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });
});

describe("signals", () => {
  test("a shift: six in a row on one side; five are none", () => {
    expect(signals([9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2])).toEqual(repeat(12, "shift"));
    expect(signals([9, 8, 9, 8, 9, 1, 2, 1, 2, 1])).toEqual(repeat(10, "none"));
  });

  test("points on the median neither count nor break a shift", () => {
    const values = [9, 8, 9, 5, 8, 9, 8, 1, 2, 1, 2, 1, 2];
    expect(medianOf(values)).toBe(5);
    expect(signals(values).slice(0, 7)).toEqual([
      "shift",
      "shift",
      "shift",
      "none",
      "shift",
      "shift",
      "shift",
    ]);
    const five = [9, 8, 5, 9, 8, 9, 1, 2, 1, 2, 1];
    expect(signals(five)).toEqual(repeat(11, "none"));
  });

  test("a trend: five rising points; of equal ones that follow each other one counts", () => {
    const rising = [5, 4, 5, 3, 3.5, 4, 4.5, 5, 4, 5, 4];
    expect(signals(rising).slice(3, 8)).toEqual(repeat(5, "trend"));
    const held = [5, 4, 5, 3, 3.5, 3.5, 4, 4.5, 5, 4, 5, 4];
    expect(signals(held).slice(3, 9)).toEqual([
      "trend",
      "trend",
      "none",
      "trend",
      "trend",
      "trend",
    ]);
    const four = [5, 4, 5, 3, 3.5, 4, 4.5, 4, 5, 4, 5];
    expect(signals(four)).not.toContain("trend");
  });

  test("all equal, one, none", () => {
    expect(signals(repeat(20, 3))).toEqual(repeat(20, "none"));
    expect(runChart([3])).toEqual([{ median: 3, signal: "none", side: null }]);
    expect(runChart([])).toEqual([]);
  });

  test("shifting the data changes no signal, mirroring changes its side", () => {
    const whole = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -9, max: 9 }), (values, add) => {
        expect(signals(values.map((value) => value + add))).toEqual(signals(values));
        const sides = (of: number[]) => runChart(of).map(({ side }) => side);
        const other = { high: "low", low: "high" } as const;
        expect(sides(values.map((value) => -value))).toEqual(
          sides(values).map((side) => side && other[side]),
        );
      }),
    );
  });
});
