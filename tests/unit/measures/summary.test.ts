import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "../../../app/challenges/xmr.ts";
import { type About, summaryOf } from "../../../app/measures/summary.ts";
import { type ChartKind, type Series, study } from "../../../app/measures/study.ts";
import { claimsTooMuch, verdictOf } from "../../../app/measures/verdict.ts";
import { monthly } from "./series.ts";

const about: About = { better: "down", frequency: "monthly", target: null, unit: "", decimals: 0 };
const told = (series: Series, more: Partial<About> = {}, kind: ChartKind = "xmr") =>
  summaryOf(study(series, kind), { ...about, better: series.better, ...more });

/** Fourteen months, of which the last seven are below the mean. */
const better = monthly([21, 24, 20, 23, 19, 24, 21, 14, 13, 15, 14, 13, 15, 14], "2025-08");

describe("in short", () => {
  test("a shift since a month", () => {
    expect(told(better).short).toBe("14 points; special cause: 7 below the mean since March 2026");
  });

  test("one point beyond a limit, and nothing since", () => {
    const values = [10, 20, 10, 20, 10, 20, 60, 10, 20, 10, 20, 10, 20, 10];
    expect(told(monthly(values, "2025-01")).short).toBe(
      "14 points; special cause: 1 above the upper limit in July 2025",
    );
  });

  test("a trend", () => {
    const values = [10, 9, 11, 10, 11, 9, 10, 9, 9.5, 10, 10.5, 11, 11.5, 12];
    expect(told(monthly(values, "2025-01")).short).toBe(
      "14 points; special cause: 7 rising one after the other since August 2025",
    );
  });

  test("nothing but common cause; all the same; one; none", () => {
    const calm = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10];
    expect(told(monthly(calm)).short).toBe("13 points; common cause variation alone");
    expect(told(monthly(calm.map(() => 4))).short).toBe("13 points; all the same");
    expect(told(monthly([4])).short).toBe("1 point; one alone, nothing to compare yet");
    expect(told(monthly([])).short).toBe("No points yet");
  });

  test("fewer than thirteen are provisional, and get no verdict", () => {
    const twelve = monthly([10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9]);
    expect(told(twelve).short).toContain("the limits are provisional");
    expect(verdictOf(study(twelve, "xmr"), { better: "down", target: 9 })).toBeNull();
    expect(told(twelve).sentences.join(" ")).toContain("fewer than 13 points");
  });

  test("after a rebase, what counts is the latest part", () => {
    const series = { ...better, rebasedFrom: ["2026-03-01"] };
    expect(told(series).short).toBe(
      "14 points; common cause variation alone; the limits are provisional",
    );
  });

  test("a rebase may leave one point, or some that are all the same", () => {
    const series = monthly([9, 8, 9, 8, 9, 4, 4, 4]);
    const from = (at: number) => ({ ...series, rebasedFrom: [series.points[at]?.day ?? ""] });
    expect(told(from(7)).short).toBe(
      "8 points; one alone since the rebase, nothing to compare yet",
    );
    expect(told(from(5)).short).toBe("8 points; all the same since the rebase");
  });

  test("a run chart speaks of its median", () => {
    expect(told(better, {}, "run").short).toBe(
      "14 points; special cause: 7 below the median since March 2026",
    );
    const calm = monthly([10, 11, 9, 10, 11, 9, 10, 11, 9, 10]);
    expect(told(calm, {}, "run").short).toBe("10 points; no shift and no trend");
  });
});

describe("the whole", () => {
  test("mean, limits, each signal with what it means, the target, what is missing", () => {
    const points = better.points.filter(({ day }) => day !== "2025-11-01");
    const { sentences } = told({ ...better, points }, { target: 16, unit: "%" });
    expect(sentences).toEqual([
      "13 points, August 2025 to September 2026.",
      expect.stringMatching(/^The mean is 17\.5%, the limits are [\d.]+% and [\d.]+%\.$/),
      expect.stringContaining("below the mean since March 2026, which is an improvement."),
      expect.stringContaining("The target is 16%. Hit-and-miss"),
      "Points are missing between October 2025 and December 2025: the line is broken there.",
    ]);
  });

  test("days of points that are more than one a month are named", () => {
    const series = { ...monthly([1, 2]), frequency: "weekly" as const };
    expect(told(series, { frequency: "weekly" }).sentences[0]).toBe(
      "2 points, 1 January 2026 to 1 February 2026.",
    );
  });

  const series = fc.record({
    values: fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 40 }),
    direction: fc.constantFrom<Direction>("up", "down", "neither"),
    rebase: fc.option(fc.nat({ max: 40 })),
    kind: fc.constantFrom<ChartKind>("xmr", "run"),
    target: fc.option(fc.integer({ min: -30, max: 30 })),
  });

  test("the words rule: no improvement is spoken of where no point shows one", () => {
    fc.assert(
      fc.property(series, ({ values, direction, rebase, kind, target }) => {
        const made = { ...monthly(values), better: direction };
        const rebasedFrom = rebase === null ? [] : [made.points[rebase]?.day ?? "2031-01-01"];
        const studied = study({ ...made, rebasedFrom }, kind);
        const verdict = verdictOf(studied, { better: direction, target });
        const { short, sentences } = summaryOf(studied, { ...about, better: direction, target });
        const words = [short, ...sentences, verdict?.variation.words, verdict?.assurance?.words];
        const shows = studied.points.some(({ meaning }) => meaning === "improvement");
        if (!shows) expect(words.join(" ")).not.toMatch(/improve/i);
        expect(claimsTooMuch("Waiting improved", studied)).toBe(!shows);
      }),
    );
  });
});

describe("the verdict", () => {
  const calm = monthly([10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10]);
  const assured = (target: number, direction: Direction) =>
    verdictOf(study({ ...calm, better: direction }, "xmr"), { better: direction, target })
      ?.assurance?.kind;

  test("assurance: beyond the limits on the better side, on the other, and between", () => {
    expect(assured(3, "up")).toBe("passes");
    expect(assured(20, "up")).toBe("fails");
    expect(assured(3, "down")).toBe("fails");
    expect(assured(20, "down")).toBe("passes");
    expect(assured(10, "up")).toBe("hit-or-miss");
    expect(assured(10, "neither")).toBeUndefined();
  });

  test("the variation is that of the latest point", () => {
    const last = (value: number, direction: Direction) =>
      verdictOf(
        study({ ...monthly([...Array(13).fill(10), 11, 9, 10, value]), better: direction }, "xmr"),
        {
          better: direction,
          target: null,
        },
      )?.variation;
    expect(last(10, "up")).toMatchObject({ meaning: "common", side: null });
    expect(last(30, "up")).toMatchObject({ meaning: "improvement", side: "high" });
    expect(last(30, "down")).toMatchObject({ meaning: "concern", side: "high" });
    expect(last(-30, "neither")).toMatchObject({ meaning: "neutral", side: "low" });
  });

  test("all the same has none: no limits, nothing to judge by", () => {
    const same = monthly(Array(20).fill(5));
    expect(verdictOf(study(same, "xmr"), { better: "up", target: 5 })).toBeNull();
  });
});
