import fc from "fast-check";
import { expect, test } from "vitest";
import type { EditorDocument } from "../../../app/editor/document.ts";
import { consecutive } from "../../../app/portfolio/consecutive-headings.ts";

const heading = (level: number) => ({ type: "heading", attrs: { level } });
const levels = ({ content = [] }: EditorDocument) =>
  content.flatMap((node): number[] =>
    node.type === "heading" ? [Number(node.attrs?.level)] : levels(node),
  );

test("the first heading is of the second rank, and none skips one", () => {
  const nested = { type: "blockquote", content: [heading(3)] };
  const content = [heading(3), heading(3), heading(2), nested];
  expect(levels(consecutive({ type: "doc", content }))).toEqual([2, 3, 2, 3]);
});

test("headings that skip none stay as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(2, 3)), (rest) => {
      const given = [2, ...rest];
      expect(levels(consecutive({ type: "doc", content: given.map(heading) }))).toEqual(given);
    }),
  );
});
