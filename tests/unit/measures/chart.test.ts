import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawMeasure } from "../../../app/charts/measure-geometry.ts";
import { narrow, small, wide } from "../../../app/charts/measure-settings.ts";
import { roundTicks, timeTicks } from "../../../app/charts/scale.ts";
import { chartOf } from "../../../app/measures/chart.ts";
import { chartSvg } from "../../../app/measures/chart-svg.server.tsx";
import { decimalsOf } from "../../../app/measures/number-words.ts";
import { type ChartKind, type Series, study } from "../../../app/measures/study.ts";
import { monthly } from "./series.ts";

const nothing = { notes: [], rebases: [] };

function made(
  series: Series,
  { kind = "xmr" as ChartKind, target = null as number | null, screen = true } = {},
) {
  const about = {
    better: series.better,
    frequency: series.frequency,
    target,
    unit: "",
    decimals: decimalsOf(series.points.map(({ value }) => value)),
  };
  const chart = chartOf(study(series, kind, { screen }), about, nothing);
  if (!chart) throw new Error("There is no chart of nothing");
  return chart;
}
const svg = (series: Series, options: Parameters<typeof made>[1] = {}) =>
  chartSvg(made(series, options), { title: "Falls", summary: "What it shows" });

/** The published example, by which the limits are checked. */
const example = monthly([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);

describe("the published example, drawn", () => {
  test("its mean and its limits, screened and not, stand beside their lines", () => {
    const screened = svg(example);
    for (const name of ["Mean 1.9", "Upper limit 4.6", "Lower limit −0.7"])
      expect(screened).toContain(name);
    const unscreened = svg(example, { screen: false });
    for (const name of ["Mean 1.9", "Upper limit 7", "Lower limit −3.1"])
      expect(unscreened).toContain(name);
  });

  test("the point of ten is a square of the colour of concern, the others circles in grey", () => {
    const { shapes } = drawMeasure(made(example), wide);
    expect(shapes.map(({ meaning, path }) => [meaning, path.split("z").length - 1])).toEqual([
      ["common", 17],
      ["concern", 1],
    ]);
    const drawn = svg(example);
    expect(drawn).toContain('fill="#e46c0a"');
    expect(drawn).toContain('fill="#a6a6a6"');
    expect(drawn).toContain("Special cause: concern");
    expect(drawn).not.toContain("improvement");
  });

  test.each([
    ["up", "#00b0f0", "Special cause: improvement"],
    ["down", "#e46c0a", "Special cause: concern"],
    ["neither", "#490092", "Special cause: neither way is better"],
  ] as const)(
    "where %s is better, its colour is %s, with a shape and words",
    (better, colour, words) => {
      const drawn = svg({ ...example, better });
      expect(drawn).toContain(`fill="${colour}"`);
      expect(drawn).toContain(words);
    },
  );
});

describe("what is drawn", () => {
  test("fewer than thirteen points say that the limits are provisional, and dot them", () => {
    const few = made(monthly([1, 2, 1, 2, 3, 1, 2, 1, 2]));
    expect(few.remark).toContain("provisional");
    expect(drawMeasure(few, wide).limits.every(({ isProvisional }) => isProvisional)).toBe(true);
    expect(svg(monthly([1, 2, 1, 2, 3, 1, 2, 1, 2]))).toContain("Fewer than 13 points");
    expect(made(example).remark).toBe("");
  });

  test("a rebase makes lines of their own, and the line through the points goes on", () => {
    const values = [
      ...Array(14)
        .fill(0)
        .map((_zero, at) => 20 + (at % 3)),
      ...Array(14)
        .fill(0)
        .map((_zero, at) => 8 + (at % 2)),
    ];
    const series = monthly(values);
    const from = series.points[14]?.day ?? "";
    const drawn = drawMeasure(made({ ...series, rebasedFrom: [from] }), wide);
    const [before, after] = drawn.centres;
    expect(drawn.centres).toHaveLength(2);
    expect(before?.to).toBe(after?.from);
    expect(before?.y).toBeLessThan(after?.y ?? 0);
    expect(drawn.line.match(/M/g)).toHaveLength(1);
  });

  test("the line is broken where points are missing", () => {
    const series = monthly([1, 2, 3, 4, 5, 6]);
    const points = series.points.filter((_point, at) => at !== 3);
    expect(drawMeasure(made({ ...series, points }), wide).line.match(/M/g)).toHaveLength(2);
  });

  test("one point, all the same, and a target far off", () => {
    for (const values of [[4], Array<number>(20).fill(0), [1e-7, 2e-7], [1e12, -1e12]]) {
      const drawn = svg(monthly(values), { target: 50 });
      expect(drawn).not.toContain("NaN");
      expect(drawn).not.toContain("Infinity");
    }
    expect(made(monthly([4])).remark).toBe("One point: nothing to compare yet");
    expect(made(monthly([4, 4])).remark).toContain("All points are the same");
    const flat = drawMeasure(made(monthly(Array<number>(20).fill(5))), wide);
    expect(flat.limits).toEqual([]);
    expect(flat.names).toEqual([expect.objectContaining({ text: "Mean 5" })]);
  });

  test("nothing is no chart", () => {
    const about = { better: "up", frequency: "monthly", target: 3, unit: "", decimals: 0 } as const;
    expect(chartOf(study(monthly([]), "xmr"), about, nothing)).toBeNull();
  });

  test("events have signs of their own, in rows where they would meet", () => {
    const chart = {
      ...made(example),
      events: [
        { at: Date.UTC(2026, 3, 1), sign: "A", words: "A huddle begins" },
        { at: Date.UTC(2026, 3, 2), sign: "B", words: "A bleep less" },
        { at: Date.UTC(2027, 3, 2), sign: "C", words: "Later" },
      ],
    };
    const [a, b, c] = drawMeasure(chart, narrow).events;
    expect(a?.y).not.toBe(b?.y);
    expect(a?.y).toBe(c?.y);
    expect(chartSvg(chart, { title: "Falls", summary: "" })).toContain(
      "A  A huddle begins".replace("  ", " "),
    );
  });

  test("what people typed cannot break out of the file", () => {
    const hostile = '</text><script>alert("x")</script>';
    const drawn = chartSvg(made(example), { title: hostile, summary: hostile });
    expect(drawn).not.toContain("<script");
  });

  test("all of it lies within the picture, whatever the numbers", () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(wide, narrow, small), (numbers, setting) => {
        const drawn = drawMeasure(made(monthly(numbers)), setting);
        const places = [...drawn.line.matchAll(/[ML](\S+?) ([\d.-]+)/g)];
        expect(places).toHaveLength(numbers.length);
        for (const [, x, y] of places) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(drawn.width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(drawn.height);
        }
      }),
    );
  });
});

describe("scales", () => {
  test("round numbers about a range", () => {
    expect(roundTicks(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(roundTicks(0.13, 0.37, 4)).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(roundTicks(-3.06, 10, 5)).toEqual([-5, 0, 5, 10]);
  });

  test("months, and days where there are few", () => {
    const from = Date.UTC(2025, 10, 1);
    const texts = (to: number, most: number) => timeTicks(from, to, most).map(({ text }) => text);
    expect(texts(Date.UTC(2026, 3, 1), 12)).toEqual([
      "Nov 2025",
      "Dec",
      "Jan 2026",
      "Feb",
      "Mar",
      "Apr",
    ]);
    expect(texts(Date.UTC(2028, 10, 1), 4)).toEqual(["2026", "2027", "2028"]);
    expect(texts(Date.UTC(2025, 10, 15), 4)).toEqual(["1 Nov", "8 Nov", "15 Nov"]);
    expect(texts(from, 4)).toEqual(["1 Nov"]);
  });
});
