import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Arc,
  type ArcMark,
  drawArc,
  narrow,
  reach,
  wide,
} from "../../../app/charts/arc-geometry.ts";

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 8, 1);
const months = Array.from({ length: 12 }, (_month, number) => {
  const from = Date.UTC(2026, 8 + number, 1);
  return { name: "Month", year: String(new Date(from).getUTCFullYear()), from };
});
const levelNames = ["Exploring", "Practising", "Leading", "Growing others"];
const arcOf = (marks: ArcMark[], now = start): Arc => ({
  belowName: "Evidence",
  months,
  to: Date.UTC(2027, 8, 1),
  now,
  levelNames,
  marks,
});
const mark = (id: string, days: number, level: number | null): ArcMark => ({
  id,
  shape: level === null ? "square" : "circle",
  at: start + days * day,
  level,
});

test("a higher level stands higher, and time runs to the right", () => {
  const { marks, levels } = drawArc(arcOf([mark("a", 10, 1), mark("b", 200, 3)]), wide);
  const [a, b] = marks;
  expect(a?.x).toBeLessThan(b?.x ?? 0);
  expect(a?.y).toBeGreaterThan(b?.y ?? 0);
  expect(a?.y).toBe(levels[0]?.y);
  expect(levels.map(({ name }) => name)).toEqual(levelNames);
});

test("ratings of oneself are joined, and one alone is not", () => {
  expect(drawArc(arcOf([mark("a", 10, 1)]), wide).line).toBe("");
  const { line, marks } = drawArc(arcOf([mark("b", 200, 3), mark("a", 10, 1)]), wide);
  expect(line).toBe(`M${marks.map(({ x, y }) => `${x} ${y}`).join("L")}`);
});

test("what is on no level stands below them all, and has a name only when it is there", () => {
  const { marks, levels, below } = drawArc(arcOf([mark("a", 10, null)]), wide);
  expect(marks[0]?.y).toBeGreaterThan(levels[0]?.y ?? 0);
  expect(below).not.toBeNull();
  expect(drawArc(arcOf([mark("a", 10, 2)]), wide).below).toBeNull();
});

test("what lies before or after the months is left out", () => {
  expect(drawArc(arcOf([mark("a", -1, 2), mark("b", 366, null)]), wide).marks).toEqual([]);
});

test("today is where it is, right of the levels' names; off the line it is nowhere", () => {
  expect(drawArc(arcOf([], start), wide).today).toBe(wide.gutter);
  expect(drawArc(arcOf([], start - 1), wide).today).toBeNull();
});

describe("whatever happened when,", () => {
  const given = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 364 }),
      level: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
    { maxLength: 40 },
  );

  test("everything is drawn once, inside the picture, and shapes lie apart as long as there is room", () => {
    fc.assert(
      fc.property(given, fc.constantFrom(wide, narrow), (things, setting) => {
        const arc = arcOf(things.map(({ days, level }, id) => mark(String(id), days, level)));
        const drawing = drawArc(arc, setting);
        expect(drawing.marks.map(({ id }) => id).sort()).toEqual(
          things.map((_thing, id) => String(id)).sort(),
        );
        for (const { x, y } of drawing.marks) {
          expect(x).toBeGreaterThanOrEqual(setting.gutter + reach - 0.001);
          expect(x).toBeLessThanOrEqual(setting.width - reach + 0.001);
          expect(y + reach).toBeLessThanOrEqual(drawing.height);
        }
        const most = Math.floor((setting.width - setting.gutter) / (2 * reach)) - 1;
        for (const y of new Set(drawing.marks.map((one) => one.y))) {
          const row = drawing.marks.filter((one) => one.y === y).sort((a, b) => a.x - b.x);
          if (row.length > most) continue;
          for (const [index, one] of row.slice(1).entries())
            expect(one.x - (row[index]?.x ?? 0)).toBeGreaterThanOrEqual(2 * reach - 0.001);
        }
      }),
      { numRuns: 60 },
    );
  });
});
