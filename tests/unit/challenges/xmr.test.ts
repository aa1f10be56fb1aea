import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Direction, type XmrOptions, xmr } from "../../../app/challenges/xmr.ts";

const signals = (values: number[], options: Partial<XmrOptions> = {}) =>
  xmr(values, { direction: "up", ...options }).map(({ signal }) => signal);
const repeat = <T>(times: number, value: T): T[] => Array.from({ length: times }, () => value);
/** Points about 10 that show nothing. */
const calm = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9];

describe("limits", () => {
  const example = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  test("the published example, without screening", () => {
    const [point] = xmr(example, { direction: "up", screen: false });
    expect(point?.mean).toBeCloseTo(1.9444, 4);
    expect(point?.upper).toBeCloseTo(6.9515, 4);
    expect(point?.lower).toBeCloseTo(-3.0626, 4);
  });

  test("the published example, screened", () => {
    const [point] = xmr(example, { direction: "up" });
    expect(point?.mean).toBeCloseTo(1.9444, 4);
    expect(point?.upper).toBeCloseTo(4.6044, 4);
    expect(point?.lower).toBeCloseTo(-0.7156, 4);
  });

  test("all points equal: the limits are the mean, and nothing is a signal", () => {
    for (const value of [0, 0.1, -3, 1e9]) {
      const points = xmr(repeat(9, value), { direction: "down" });
      for (const point of points)
        expect(point).toMatchObject({ signal: "none", side: null, meaning: "common" });
      expect(points[0]?.upper).toBeCloseTo(value, 9);
    }
  });

  test("one point, and none", () => {
    expect(xmr([4], { direction: "up" })).toEqual([
      { mean: 4, lower: 4, upper: 4, signal: "none", side: null, meaning: "common" },
    ]);
    expect(xmr([], { direction: "up" })).toEqual([]);
  });

  test("what is no number is refused by its place", () => {
    expect(() => xmr([1, NaN], { direction: "up" })).toThrow("Point 2");
  });

  test("a rebase works each part out by itself, and no run goes across it", () => {
    const values = [...calm, ...calm.map((value) => value + 50)];
    const points = xmr(values, { direction: "up", rebaseAt: [12] });
    expect(points[11]?.mean).toBeCloseTo(10, 9);
    expect(points[12]?.mean).toBeCloseTo(60, 9);
    expect(points.every(({ signal }) => signal === "none")).toBe(true);
    expect(xmr(values, { direction: "up", rebaseAt: [0, 12, 12, 99, -1] })).toEqual(points);
  });
});

describe("signals", () => {
  test("outside: strictly beyond a limit", () => {
    const points = xmr([...calm, 30], { direction: "up" });
    expect(points.at(-1)).toMatchObject({
      signal: "outside",
      side: "high",
      meaning: "improvement",
    });
    expect(xmr([...calm, -10], { direction: "up" }).at(-1)).toMatchObject({
      signal: "outside",
      side: "low",
      meaning: "concern",
    });
    // Two points: limits at 3.66 ranges from the lower one; neither is beyond.
    expect(signals([0, 1])).toEqual(["none", "none"]);
  });

  test("shift: seven strictly on one side, six are none, and one on the mean breaks it", () => {
    const side = (count: number, near: number, far: number) =>
      Array.from({ length: count }, (_value, at) => (at % 2 ? far : near));
    const shifted = (count: number) => [...side(count, 11, 13), ...side(count, 9, 7)];
    expect(signals(shifted(7))).toEqual(repeat(14, "shift"));
    expect(signals(shifted(6))).toEqual(repeat(12, "none"));
    const broken = [11, 13, 11, 10, 13, 11, 13, 9, 7, 9, 10, 7, 9, 7];
    expect(signals(broken)).toEqual(repeat(14, "none"));
  });

  test("trend: seven rising points, of which a tie makes none; six by a setting", () => {
    const rising = [10, 11, 9, 8, 8.5, 9, 9.5, 10, 10.5, 11, 10, 9, 10];
    const marked = signals(rising);
    expect(marked.slice(3, 10)).toEqual(repeat(7, "trend"));
    expect(xmr(rising, { direction: "up" })[5]).toMatchObject({
      side: "high",
      meaning: "improvement",
    });
    const tied = rising.map((value, at) => (at === 6 ? 9 : value));
    expect(signals(tied)).not.toContain("trend");
    const six = [10, 11, 9, 8, 8.5, 9, 9.5, 10, 10.5, 10, 9, 10];
    expect(signals(six)).not.toContain("trend");
    expect(signals(six, { trend: 6 }).slice(3, 9)).toEqual(repeat(6, "trend"));
  });

  test("two of three beyond the near limit: only those beyond are marked", () => {
    // Mean 10, mean range 2: limits at 4.68 and 15.32, near limits at 6.45 and 13.55.
    const values = [9, 11, 9, 11, 9, 11, 14, 12, 14, 8, 9, 8, 9, 8, 9, 11, 9, 11, 8];
    const points = xmr(values, { direction: "down", screen: false });
    const marked = points.flatMap(({ signal }, at) => (signal === "two-of-three" ? [at] : []));
    expect(marked).toEqual([6, 8]);
    expect(points[6]).toMatchObject({ side: "high", meaning: "concern" });
  });

  test("one beyond the limits counts among the two of three only by the setting", () => {
    const values = [...calm, ...calm, 14.9, 12, 19];
    expect(signals(values, { screen: false }).slice(-3)).toEqual(["none", "none", "outside"]);
    expect(signals(values, { screen: false, countOutsideInTwoOfThree: true }).slice(-3)).toEqual([
      "two-of-three",
      "none",
      "outside",
    ]);
  });

  test("where signals disagree, the first names it and an improvement counts", () => {
    const values = [...repeat(6, 20), ...repeat(6, 21), 0, 1, 2, 3, 4, 5, 6];
    const low = xmr(values, { direction: "up" })[12];
    expect(low).toMatchObject({ signal: "outside", side: "low", meaning: "improvement" });
  });

  test("where neither way is better, a signal is neutral", () => {
    expect(xmr([...calm, 30], { direction: "neither" }).at(-1)?.meaning).toBe("neutral");
  });
});

describe("properties", () => {
  const whole = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 });
  const options = fc.record({
    screen: fc.boolean(),
    trend: fc.constantFrom(6, 7),
    countOutsideInTwoOfThree: fc.boolean(),
    direction: fc.constantFrom<Direction>("up", "down", "neither"),
  });
  const told = (points: ReturnType<typeof xmr>) =>
    points.map(({ signal, side, meaning }) => ({ signal, side, meaning }));

  test("shifting or scaling the data changes no signal", () => {
    fc.assert(
      fc.property(
        whole,
        options,
        fc.integer({ min: -100, max: 100 }),
        fc.constantFrom(0.5, 2, 8),
        (values, by, add, times) => {
          const as = told(xmr(values, by));
          expect(
            told(
              xmr(
                values.map((value) => value + add),
                by,
              ),
            ),
          ).toEqual(as);
          expect(
            told(
              xmr(
                values.map((value) => value * times),
                by,
              ),
            ),
          ).toEqual(as);
        },
      ),
    );
  });

  test("mirrored data mirrors improvement and concern", () => {
    const other = { up: "down", down: "up", neither: "neither" } as const;
    fc.assert(
      fc.property(whole, options, (values, by) => {
        const mirrored = xmr(
          values.map((value) => -value),
          { ...by, direction: other[by.direction] },
        );
        expect(mirrored.map(({ meaning }) => meaning)).toEqual(
          xmr(values, by).map(({ meaning }) => meaning),
        );
      }),
    );
  });

  test("each point has its limits about its mean", () => {
    fc.assert(
      fc.property(whole, options, fc.array(fc.nat({ max: 45 })), (values, by, rebaseAt) => {
        const points = xmr(values, { ...by, rebaseAt });
        expect(points).toHaveLength(values.length);
        for (const { lower, mean, upper } of points) {
          expect(lower).toBeLessThanOrEqual(mean);
          expect(upper).toBeGreaterThanOrEqual(mean);
        }
      }),
    );
  });
});
