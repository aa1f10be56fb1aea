import fc from "fast-check";
import { expect, test } from "vitest";
import { marks, partsOf } from "../../../app/journal-search/marked.ts";

const { before, after } = marks;

test("what the index marked is told from what is around it", () => {
  expect(partsOf(`…a ${before}quiet${after} <b>room</b>`)).toEqual([
    { text: "…a ", isHit: false },
    { text: "quiet", isHit: true },
    { text: " <b>room</b>", isHit: false },
  ]);
  expect(partsOf(`${before}Quiet${after}`)).toEqual([{ text: "Quiet", isHit: true }]);
  expect(partsOf("")).toEqual([]);
});

test("no word of a text is lost or added", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }))), (pieces) => {
      const marked = pieces.map(([text, hit]) => text + before + hit + after).join("");
      const parts = partsOf(marked);
      expect(parts.map(({ text }) => text).join("")).toBe(pieces.flat().join(""));
      expect(parts.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(
        pieces.map(([, hit]) => hit),
      );
    }),
  );
});
