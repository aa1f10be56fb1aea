import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Drawing,
  type TimeLine,
  drawTimeLine,
  narrow,
  wide,
} from "../../../app/charts/time-line-geometry.ts";

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 8, 1);
const months = Array.from({ length: 12 }, (_month, number) => {
  const from = Date.UTC(2026, 8 + number, 1);
  return { name: "Month", year: String(new Date(from).getUTCFullYear()), from };
});
const to = Date.UTC(2027, 8, 1);

type Given = { from: number; days: number; label: string };
const lineOf = (items: Given[], shape: "bar" | "ring" = "bar", now = start): TimeLine => ({
  months,
  to,
  now,
  bands: [
    {
      id: "band",
      name: "Milestones",
      shape,
      items: items.map(({ from, days, label }, index) => ({
        id: String(index),
        label,
        from: start + from * day,
        to: start + (from + days) * day,
      })),
    },
  ],
});
const itemsOf = (drawing: Drawing) => drawing.bands.flatMap(({ items }) => items);

test("months stand where they begin, and a year is named where it does", () => {
  const { months: drawn } = drawTimeLine(lineOf([]), wide);
  expect(drawn[0]).toMatchObject({ x: 0, year: "2026" });
  expect(drawn[1]?.x).toBeCloseTo((30 / 365) * wide.width);
  expect(drawn.map(({ year }) => year).filter(Boolean)).toEqual(["2026", "2027"]);
  expect(drawn[4]?.year).toBe("2027");
});

test("a bar is as long as its days, and a short one is still to be seen", () => {
  const items = itemsOf(
    drawTimeLine(
      lineOf([
        { from: 0, days: 73, label: "" },
        { from: 100, days: 1, label: "" },
      ]),
      wide,
    ),
  );
  expect(items[0]?.width).toBeCloseTo(wide.width / 5);
  expect(items[1]?.width).toBe(8);
});

test("today is where it is; before and after the line it is nowhere", () => {
  const at = (now: number) => drawTimeLine(lineOf([], "bar", now), wide).today;
  expect(at(start + 73 * day)).toBeCloseTo(wide.width / 5);
  expect(at(start - 1)).toBeNull();
  expect(at(to)).toBeNull();
});

test("what is over by now is told from what is not", () => {
  const line = lineOf(
    [
      { from: 0, days: 3, label: "" },
      { from: 10, days: 3, label: "" },
    ],
    "bar",
    start + 11 * day,
  );
  expect(itemsOf(drawTimeLine(line, wide)).map(({ isOver }) => isOver)).toEqual([true, false]);
});

test("a name that would leave the picture stands on the other side, and a long one is shortened at a word", () => {
  const items = itemsOf(
    drawTimeLine(
      lineOf([
        { from: 0, days: 1, label: "Third host reviews and handover to whoever comes" },
        { from: 360, days: 1, label: "Exit conversations" },
      ]),
      wide,
    ),
  );
  expect(items[0]?.label).toMatchObject({
    anchor: "start",
    text: "Third host reviews and handover…",
  });
  expect(items[1]?.label).toMatchObject({ anchor: "end", text: "Exit conversations" });
});

test("the small picture has shapes and initials alone", () => {
  const drawing = drawTimeLine(lineOf([{ from: 0, days: 1, label: "Induction" }]), narrow);
  expect(itemsOf(drawing)[0]?.label).toBeNull();
  expect(drawing.months[0]?.name).toBe("M");
});

describe("whatever happens when,", () => {
  const given = fc.array(
    fc.record({
      from: fc.integer({ min: -400, max: 800 }),
      days: fc.integer({ min: 1, max: 500 }),
      label: fc.string({ maxLength: 60 }),
    }),
    { maxLength: 40 },
  );
  const settings = fc.constantFrom(wide, narrow);
  const shapes = fc.constantFrom("bar" as const, "ring" as const);

  test("nothing is drawn outside the picture, and no two shapes lie on each other", () => {
    fc.assert(
      fc.property(given, settings, shapes, (items, setting, shape) => {
        const drawing = drawTimeLine(lineOf(items, shape), setting);
        const drawn = itemsOf(drawing);
        for (const { x, y, width } of drawn) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(drawing.width + 0.001);
          expect(y).toBeGreaterThan(drawing.head);
          expect(y).toBeLessThan(drawing.height);
        }
        for (const [index, one] of drawn.entries())
          for (const other of drawn.slice(index + 1).filter(({ y }) => y === one.y))
            expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("each thing that lies within the line is drawn once, in the order of time", () => {
    fc.assert(
      fc.property(given, settings, (items, setting) => {
        const drawn = itemsOf(drawTimeLine(lineOf(items), setting));
        const within = items.filter(({ from, days }) => from + days > 0 && from < 365);
        expect(drawn).toHaveLength(within.length);
        const places = drawn.map(({ x }) => Math.round(x * 1e6));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});
