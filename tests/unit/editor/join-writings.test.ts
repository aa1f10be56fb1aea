import fc from "fast-check";
import { expect, test } from "vitest";
import { type EditorDocument, documentText } from "../../../app/editor/document.ts";
import { readDocument } from "../../../app/editor/document.server.ts";
import { joinWritings } from "../../../app/editor/join-writings.ts";
import { anyDocument } from "./documents.ts";

const textOf = (...paragraphs: string[]): EditorDocument => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

test("two texts become one: what both have once, and below it what only the other has", () => {
  const mine = { title: "Phone", document: textOf("Nobody rang.", "Mine.") };
  const theirs = { title: "Phone", document: textOf("Nobody rang.", "Theirs.") };
  const { title, document } = joinWritings(mine, theirs);
  expect(title).toBe("Phone");
  expect(documentText(document)).toBe("Nobody rang.\n\nMine.\n\nFrom the other text\n\nTheirs.");
  expect(joinWritings(mine, { ...mine, document: textOf("Mine.") })).toEqual(mine);
  const other = joinWritings(mine, { ...mine, title: "Telephone" });
  expect(documentText(other.document)).toContain("From the other text, “Telephone”");
});

test("every block of both is in it, and it can be saved", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (one, another) => {
      const [mine, theirs] = [readDocument(one), readDocument(another)];
      const { document } = joinWritings(
        { title: "", document: mine },
        { title: "x", document: theirs },
      );
      const joined = new Set(document.content?.map((block) => JSON.stringify(block)));
      for (const block of [...(mine.content ?? []), ...(theirs.content ?? [])])
        expect(joined.has(JSON.stringify(block))).toBe(true);
      expect(readDocument(document)).toEqual(document);
    }),
  );
});
