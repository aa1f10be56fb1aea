import type { JSONContent } from "@tiptap/core";
import fc from "fast-check";
import type { EditorDocument } from "../../../app/editor/document.ts";

const ADDRESSES = [
  "https://example.org/",
  "https://example.org/a_(b)?q=*x*&y=[1]",
  "mailto:someone@example.org",
];

// Much of Markdown's own punctuation, so that it is met in every place.
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(..."*_[]()\\#-+>.1 |:".split("")) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "word",
          "Ünï",
          "café",
          " ",
          "12. ",
          "- ",
          "](",
          "\t",
          "<br>",
          "| --- |",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join("").replace(/\p{Cc}/gu, ""))
  .filter((joined) => joined !== "");

const marks = fc
  .record({
    link: fc.option(fc.constantFrom(...ADDRESSES), { freq: 4 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  })
  .map(({ link, bold, italic }) => [
    ...(link ? [{ type: "link", attrs: { href: link } }] : []),
    ...(bold ? [{ type: "bold" }] : []),
    ...(italic ? [{ type: "italic" }] : []),
  ]);

const inline: fc.Arbitrary<JSONContent> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant("text"), marks, text }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("hardBreak"), marks }) },
);

const inlines = fc.array(inline, { maxLength: 4 });
const paragraph = inlines.map((content): JSONContent => ({ type: "paragraph", content }));
const heading = fc
  .tuple(fc.constantFrom(2, 3), inlines)
  .map(([level, content]): JSONContent => ({ type: "heading", attrs: { level }, content }));

const table = fc
  .record({
    hasHeadings: fc.boolean(),
    width: fc.integer({ min: 1, max: 3 }),
    height: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ hasHeadings, width, height }) => {
    const row = (type: string) =>
      fc.array(paragraph, { minLength: width, maxLength: width }).map((cells): JSONContent => {
        return { type: "tableRow", content: cells.map((cell) => ({ type, content: [cell] })) };
      });
    const rows = Array.from({ length: height }, (_, number) =>
      row(hasHeadings && number === 0 ? "tableHeader" : "tableCell"),
    );
    return fc.tuple(...rows).map((content): JSONContent => ({ type: "table", content }));
  });

const { block } = fc.letrec<{ block: JSONContent; item: JSONContent }>((tie) => {
  const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
  return {
    item: fc
      .tuple(paragraph, fc.array(tie("block"), { maxLength: 2 }))
      .map(([first, rest]): JSONContent => ({ type: "listItem", content: [first, ...rest] })),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: paragraph },
      { weight: 1, arbitrary: fc.constant<JSONContent>({ type: "paragraph" }) },
      { weight: 2, arbitrary: heading },
      { weight: 1, arbitrary: fc.constant<JSONContent>({ type: "horizontalRule" }) },
      { weight: 2, arbitrary: table },
      {
        weight: 2,
        arbitrary: some(tie("item")).map((content) => ({ type: "bulletList", content })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(0, 1, 2, 9, 100), some(tie("item")))
          .map(([start, content]) => ({ type: "orderedList", attrs: { start }, content })),
      },
      {
        weight: 2,
        arbitrary: some(tie("block")).map((content) => ({ type: "blockquote", content })),
      },
    ),
  };
});

/** Any text that the editor's schema allows, four levels of nesting deep. */
export const anyDocument: fc.Arbitrary<EditorDocument> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: "doc", content }));
