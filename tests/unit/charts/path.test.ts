import fc from "fast-check";
import { expect, test } from "vitest";
import { drawPath, narrowPath, widePath } from "../../../app/charts/path-geometry.ts";

const places = ["scope", "inquire", "make sense together"].map((name) => ({ id: name, name }));
const step = (place: string, at: number) => ({ id: `${place}-${at}`, place });
const way = fc.array(fc.constantFrom(...places.map(({ id }) => id)), { maxLength: 12 });

test("a place that one comes back to is drawn in its row each time, one step further on", () => {
  const { steps, places: rows } = drawPath(
    places,
    ["scope", "inquire", "scope"].map(step),
    widePath,
  );
  expect(steps.map(({ y }) => y)).toEqual([rows[0]?.y, rows[1]?.y, rows[0]?.y]);
  expect(steps.map(({ number, isLast }) => [number, isLast])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(rows.map(({ isVisited }) => isVisited)).toEqual([true, true, false]);
});

test("whatever the way, each step lies within the picture, right of the names and of the step before, and apart from it", () => {
  fc.assert(
    fc.property(way, fc.constantFrom(widePath, narrowPath), (visited, setting) => {
      const { steps, radius, width, height } = drawPath(places, visited.map(step), setting);
      for (const [at, { x, y }] of steps.entries()) {
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(x).toBeGreaterThan(setting.names);
        expect(y + radius).toBeLessThanOrEqual(height);
        const before = steps[at - 1];
        if (before) expect(x - before.x).toBeGreaterThanOrEqual(radius * 2);
      }
    }),
  );
});

test("a step to a place that is not there is left out, and names break between words", () => {
  const { steps, places: rows } = drawPath(places, [step("elsewhere", 0)], narrowPath);
  expect(steps).toEqual([]);
  expect(rows[2]?.lines.join(" ")).toBe("make sense together");
});
