import fc from "fast-check";
import { expect, test } from "vitest";
import { broken, layOut } from "../../../app/drivers/driver-layout.ts";
import { besideOf, columnsOf, diagramInWords, treeOf } from "../../../app/drivers/driver-tree.ts";
import { anyDiagram, diagramOf } from "./diagrams.ts";

const diagram = diagramOf(
  ["aim aim", "p primary", "q primary", "s secondary", "t secondary", "i idea", "j idea"],
  ["p>aim", "q>aim", "s>p", "s>q", "t>s", "i>t", "j>q"],
  ["i:m1", "j:m1", "j:m2"],
);

test("columns are aim, primary, secondary, what drives those, ideas, measures", () => {
  const { columns, boxes, wires } = layOut(diagram);
  expect(columns.map(({ name }) => name)).toEqual([
    "Aim",
    "Primary drivers",
    "Secondary drivers",
    "What drives those",
    "Change ideas",
    "Measures",
  ]);
  const column = (id: string) => boxes.find((box) => box.id === id)?.column;
  expect(["aim", "p", "s", "t", "i", "j", "m1"].map(column)).toEqual([0, 1, 2, 3, 4, 4, 5]);
  expect(boxes).toHaveLength(9);
  expect(wires).toHaveLength(10);
  expect(diagramInWords(diagram)).toBe(
    "A driver diagram with 1 aim, 2 primary drivers, 2 secondary drivers, 2 change ideas and 2 measures.",
  );
});

test("as a tree each box is there once, and names what else it feeds", () => {
  const [aim] = treeOf(diagram);
  const [p, q] = aim?.below ?? [];
  expect(p?.below.map(({ box, also }) => [box.id, also.map(({ id }) => id)])).toEqual([
    ["s", ["q"]],
  ]);
  expect(q?.below.map(({ box }) => box.id)).toEqual(["j"]);
  expect(besideOf(diagram, "q").map(({ id }) => id)).toEqual(["p", "q"]);
});

test("whatever the diagram, boxes lie apart and within it, right of what they feed, and each line goes from box to box", () => {
  fc.assert(
    fc.property(anyDiagram, (any) => {
      const { boxes, width, height, wires } = layOut(any);
      expect(boxes.filter(({ level }) => level !== "measure")).toHaveLength(any.boxes.length);
      for (const [at, one] of boxes.entries()) {
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(at + 1)) {
          const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
          const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
          expect(isBeside || isAbove).toBe(true);
        }
      }
      const columns = columnsOf(any);
      for (const { belowId, aboveId } of any.links)
        expect(columns.get(belowId)).toBeGreaterThan(columns.get(aboveId) ?? NaN);
      expect(wires).toHaveLength(any.links.length + any.named.length);
    }),
  );
});

test("lines break between words, and within a word that is longer than a line", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const lines = broken(text, most);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(most);
      expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
  expect(broken("who answers", 6)).toEqual(["who", "answer", "s"]);
});
