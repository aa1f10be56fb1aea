import fc from "fast-check";
import { expect, test } from "vitest";
import {
  drawCoalition,
  narrowCoalition,
  wideCoalition,
} from "../../../app/charts/coalition-geometry.ts";

const names = {
  columns: ["Against it", "Wary of it", "Still open", "For it", "Carries it"],
  rows: ["High influence", "Some influence", "Low influence"],
};
const mark = fc.record({ column: fc.nat(4), row: fc.nat(2), isNext: fc.boolean() });
const people = fc
  .array(mark, { maxLength: 40 })
  .map((marks) => marks.map((one, at) => ({ ...one, id: `p${at}`, number: at + 1 })));
const setting = fc.constantFrom(wideCoalition, narrowCoalition);

test("whoever is on the map, each is drawn once, in their cell, and nobody over another", () => {
  fc.assert(
    fc.property(people, setting, (marks, given) => {
      const drawn = drawCoalition(marks, names, given);
      expect(drawn.marks.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        marks.map(({ number }) => number),
      );
      const column = (given.width - given.names) / names.columns.length;
      for (const { id, x, y } of drawn.marks) {
        const of = marks.find((one) => one.id === id)!;
        const left = given.names + column * of.column;
        expect(x - given.radius).toBeGreaterThanOrEqual(left);
        expect(x + given.radius).toBeLessThanOrEqual(left + column);
        expect(y - given.radius).toBeGreaterThan(drawn.rows[of.row]!.line);
        const next = drawn.rows[of.row + 1]?.line ?? drawn.height;
        expect(y + given.radius).toBeLessThan(next);
      }
      for (const [at, one] of drawn.marks.entries())
        for (const other of drawn.marks.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * given.radius);
    }),
  );
});

test("a name stands in one line where it fits, else in two", () => {
  const { columns } = drawCoalition([], names, narrowCoalition);
  expect(columns.map(({ lines }) => lines)).toEqual([
    ["Against", "it"],
    ["Wary", "of it"],
    ["Still", "open"],
    ["For it"],
    ["Carries", "it"],
  ]);
  expect(drawCoalition([], names, wideCoalition).columns[0]?.lines).toEqual(["Against it"]);
});
