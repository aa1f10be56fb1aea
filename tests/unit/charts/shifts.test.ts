import fc from "fast-check";
import { expect, test } from "vitest";
import { drawShifts, narrow, reach, wide } from "../../../app/charts/shifts-geometry.ts";

const shift = (...answers: [now: number, wanted: number][]) => ({
  from: "Competes",
  to: "Builds a shared vision and story",
  answers: answers.map(([now, wanted]) => ({ now, wanted })),
});

test("points stand evenly from one end to the other", () => {
  const [drawn] = drawShifts([shift([1, 7])], 7, wide).shifts;
  expect(drawn?.now).toBe(wide.side + reach);
  expect(drawn?.wanted).toBe(wide.width - wide.side - reach);
  expect(drawn?.ticks).toHaveLength(7);
  expect(drawShifts([shift([4, 4])], 7, wide).shifts[0]?.now).toBe(wide.width / 2);
});

test("earlier times are kept, each place once, and not where one stands now", () => {
  const { shifts } = drawShifts([shift([2, 6], [2, 6], [5, 6], [5, 7])], 7, wide);
  expect(shifts[0]?.before).toEqual([shifts[0]?.ticks[1]]);
});

test("the words stand beside the line where there is room, and above it where there is none", () => {
  const beside = drawShifts([shift([1, 7])], 7, wide).shifts[0];
  const above = drawShifts([shift([1, 7])], 7, narrow).shifts[0];
  expect(beside?.from.y).toBeGreaterThan(beside?.y ?? 0);
  expect(above?.from.y).toBeLessThan(above?.y ?? 0);
  expect(above?.to.y).toBeLessThan(above?.y ?? 0);
});

test("whatever was answered, nothing is drawn outside the picture", () => {
  const point = fc.integer({ min: -3, max: 12 });
  const answers = fc.array(fc.tuple(point, point), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 12 }), fc.constantFrom(wide, narrow), (all, to) => {
      const drawing = drawShifts(
        all.map((given) => shift(...given)),
        7,
        to,
      );
      for (const { y, now, wanted, before } of drawing.shifts) {
        expect(y + reach).toBeLessThanOrEqual(drawing.height);
        for (const x of [now, wanted, ...before]) {
          expect(x).toBeGreaterThanOrEqual(reach);
          expect(x).toBeLessThanOrEqual(drawing.width - reach);
        }
      }
    }),
    { numRuns: 60 },
  );
});
