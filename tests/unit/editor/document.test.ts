import { renderToHTMLString } from "@tiptap/static-renderer/pm/html-string";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type EditorDocument,
  answered,
  countWords,
  documentText,
  emptyDocument,
  promptedDocument,
  wordsWritten,
} from "../../../app/editor/document.ts";
import {
  InvalidDocument,
  readDocument,
  readWritten,
  renderDocument,
} from "../../../app/editor/document.server.ts";
import { fitting } from "../../../app/editor/fitting.ts";
import { completeAddress } from "../../../app/editor/links.ts";
import { documentExtensions } from "../../../app/editor/schema.ts";
import { anyDocument } from "./documents.ts";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });
const link = (href: unknown, more = {}) => ({ type: "link", attrs: { href, ...more } });
const cell = (...content: unknown[]) => ({ type: "tableCell", content: [paragraph(...content)] });
const heading = (...content: unknown[]) => ({ ...cell(...content), type: "tableHeader" });
const row = (...content: unknown[]) => ({ type: "tableRow", content });
const table = (...content: unknown[]) => ({ type: "table", content });
const question = (level: number, words: string) => {
  return { type: "heading", attrs: { level }, content: [text(words)] };
};
const nested = (levels: number): unknown =>
  levels === 0 ? paragraph() : { type: "blockquote", content: [nested(levels - 1)] };

describe("a text that was sent", () => {
  test("is taken when the editor could have written it, and read again comes out the same", () => {
    fc.assert(
      fc.property(anyDocument, (generated) => {
        const document = readDocument(generated);
        expect(readDocument(document)).toEqual(document);
      }),
    );
  });

  test("comes out in one form", () => {
    const sent = doc(
      paragraph(
        text("a\nb", { type: "italic" }, { type: "bold" }),
        text("c\u0000", { type: "bold" }, { type: "italic" }),
        text("d", link("https://a.example", { target: "_blank", rel: "x", class: null })),
      ),
      {
        type: "orderedList",
        attrs: { start: -3, type: null },
        content: [{ type: "listItem", content: [paragraph()] }],
      },
    );
    expect(readDocument(sent)).toEqual({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", marks: [{ type: "bold" }, { type: "italic" }], text: "a bc" },
            {
              type: "text",
              marks: [{ type: "link", attrs: { href: "https://a.example" } }],
              text: "d",
            },
          ],
        },
        {
          type: "orderedList",
          attrs: { start: 1 },
          content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
        },
      ],
    });
  });

  test("has its tables squared: rows of one length, headings in the first alone", () => {
    const sent = table(
      row(heading(text("a")), cell(text("b"))),
      row({ ...heading(text("c")), attrs: { colspan: 1, rowspan: 1, colwidth: null } }),
      row(),
    );
    const rows = readDocument(doc(sent)).content?.[0]?.content ?? [];
    const cellsOf = (one: EditorDocument) =>
      (one.content ?? []).map((cell) => `${cell.type} ${documentText(cell)}`.trim());
    expect(rows.map(cellsOf)).toEqual([
      ["tableHeader a", "tableHeader b"],
      ["tableCell c", "tableCell"],
      ["tableCell", "tableCell"],
    ]);
  });

  test.each([
    ["nothing", null],
    ["a string", "doc"],
    ["a list", []],
    ["a paragraph alone", paragraph()],
    ["no block at all", doc()],
    ["an unknown node", doc({ type: "image", attrs: { src: "x" } })],
    ["a node named like an object's own", doc({ type: "constructor" })],
    ["code", doc({ type: "codeBlock", content: [text("x")] })],
    ["a key of its own", doc({ ...paragraph(), onclick: "x" })],
    ["an unknown attribute", doc({ ...paragraph(), attrs: { onclick: "x" } })],
    ["an unknown mark", doc(paragraph(text("x", { type: "strike" })))],
    ["a mark's unknown attribute", doc(paragraph(text("x", link("https://a.example", { id: 1 }))))],
    ["a mark on a paragraph", doc({ ...paragraph(), marks: [{ type: "bold" }] })],
    ["a mark twice", doc(paragraph(text("x", { type: "bold" }, { type: "bold" })))],
    ["a heading of the first level", doc({ type: "heading", attrs: { level: 1 } })],
    ["a heading without level", doc({ type: "heading" })],
    ["a list that starts with words", doc({ type: "orderedList", attrs: { start: "1" } })],
    ["a list item outside a list", doc({ type: "listItem", content: [paragraph()] })],
    ["a paragraph in a list", doc({ type: "bulletList", content: [paragraph()] })],
    ["a paragraph in a paragraph", doc(paragraph(paragraph()))],
    ["text outside a paragraph", doc(text("x"))],
    ["a cell outside a table", doc(cell())],
    ["a table without rows", doc(table())],
    ["a table in a table", doc(table(row({ type: "tableCell", content: [table(row(cell()))] })))],
    [
      "a cell with two paragraphs",
      doc(table(row({ ...cell(), content: [paragraph(), paragraph()] }))),
    ],
    ["merged cells", doc(table(row({ ...cell(), attrs: { colspan: 2 } })))],
    ["a cell of a width", doc(table(row({ ...cell(), attrs: { colwidth: [90] } })))],
    [
      "a long row above many short ones",
      doc(table(row(...Array(1000).fill(cell())), ...Array(100).fill(row()))),
    ],
    ["text that is no string", doc(paragraph({ type: "text", text: { toString: "x" } }))],
    ["a text inside a text", doc(doc(paragraph()))],
    ["nesting without end", doc(nested(30))],
    ["more than 200,000 characters", doc(paragraph(text("x".repeat(200_001))))],
    [
      "200,000 empty paragraphs",
      { type: "doc", content: Array.from({ length: 200_000 }, () => paragraph()) },
    ],
  ])("is refused when it is %s", (_, sent) => {
    expect(() => readDocument(sent)).toThrow(InvalidDocument);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript\u200b:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://a.example",
    "//a.example",
    "/sign-out",
    "#here",
    "https:",
    "https://",
    "https:a.example",
    "https:\\\\a.example",
    "https://a.example/\u202egpj.exe",
    `https://a.example/${"x".repeat(2000)}`,
    "",
    null,
    7,
  ])("is refused when a link goes to %j", (href) => {
    expect(() => readDocument(doc(paragraph(text("x", link(href)))))).toThrow(InvalidDocument);
  });

  test.each(["https://a.example", "HTTP://a.example/b?c=d#e", "mailto:me@a.example"])(
    "may link to %s",
    (href) => expect(() => readDocument(doc(paragraph(text("x", link(href)))))).not.toThrow(),
  );

  test("is read from a form, from the editor's field or the text area's", () => {
    const typed = "Two\r\n\r\nparagraphs";
    expect(documentText(readWritten(undefined, typed))).toBe("Two\n\nparagraphs");
    const json = JSON.stringify(doc(paragraph(text("One"))));
    expect(documentText(readWritten(json, typed))).toBe("One");
    expect(() => readWritten("{", typed)).toThrow(InvalidDocument);
  });
});

describe("a text that is shown", () => {
  test("is what the editor shows", () => {
    fc.assert(
      fc.property(anyDocument, (generated) => {
        const document = readDocument(generated);
        // Which of two marks is the outer one differs, and shows nowhere; headings without words are read as cells.
        const tags = (html: string) =>
          (html.match(/<[a-z]\w*/g) ?? []).map((tag) => tag.replace("<th", "<td")).sort();
        const editors = renderToHTMLString({ content: document, extensions: documentExtensions });
        expect(tags(renderDocument(document))).toEqual(tags(editors));
      }),
      { numRuns: 200 },
    );
  });

  test("is safe whatever is stored", () => {
    const html = renderDocument(
      doc(
        table(row(heading(text("<i>")), cell())),
        paragraph(
          text("<script>"),
          text("bad", link("javascript:alert(1)")),
          text('"quoted"', link('https://a.example/"onclick="x')),
        ),
        { type: "heading", attrs: { level: "2><script>" }, content: [text("h")] },
        { type: "video", content: [paragraph(text("its words"))] },
      ) as never,
    );
    expect(html).toBe(
      '<div class="app-table" role="group" aria-label="Table" tabindex="0"><table><tbody><tr>' +
        '<th scope="col"><p>&lt;i&gt;</p></th><td><p></p></td></tr></tbody></table></div>' +
        "<p>&lt;script&gt;bad" +
        '<a href="https://a.example/&quot;onclick=&quot;x" rel="noopener noreferrer nofollow">' +
        "&quot;quoted&quot;</a></p><h2>h</h2><p>its words</p>",
    );
  });
});

describe("a text that the editor is given", () => {
  test("is shown as it is when it fits the schema", () => {
    fc.assert(
      fc.property(anyDocument, (generated) => {
        const document = readDocument(generated);
        expect(fitting(document)).toBe(document);
      }),
    );
  });

  test("keeps its words when a part of it is not known", () => {
    const unknown = { type: "video", content: [paragraph(text("its words"))] };
    const sent = doc(question(2, "Why?"), unknown, paragraph(text("struck", { type: "strike" })));
    const shown = fitting(sent as EditorDocument);
    expect(documentText(shown)).toBe("Why?\n\nits words\n\nstruck");
    expect(readDocument(shown)).toEqual(shown);
    expect(fitting({ type: "image" })).toEqual(emptyDocument());
  });
});

test("words are counted as a reader would", () => {
  expect(countWords("")).toBe(0);
  expect(countWords("One – two,\nthree's a (crowd) … 4")).toBe(6);
});

describe("a text with questions", () => {
  const textOf = (...content: unknown[]) => doc(...content) as EditorDocument;
  /** Its blocks outside headings, as they are read. */
  const answers = ({ content = [] }: EditorDocument) =>
    documentText(textOf(...content.filter(({ type }) => type !== "heading")));

  test("is read without those that were left unanswered", () => {
    const written = textOf(
      question(2, "What happened?"),
      paragraph(text("A handover.")),
      question(2, "What did you feel?"),
      paragraph(text("   ")),
      question(2, "What next?"),
      question(3, "For me"),
      paragraph(),
      question(3, "For the ward"),
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("Ask"))] }] },
      question(2, "And then?"),
      question(3, "Later"),
    );
    const left = answered(written).content?.filter(({ type }) => type === "heading");
    expect(left?.map((one) => documentText(one))).toEqual([
      "What happened?",
      "What next?",
      "For the ward",
    ]);
    expect(wordsWritten(written)).toBe(3);
  });

  test("may be answered by a table alone", () => {
    const written = textOf(
      question(2, "Who?"),
      table(row(heading(text("Name"))), row(cell(text("Jo")))),
    );
    expect(answered(written)).toEqual(written);
    expect([documentText(written), wordsWritten(written)]).toEqual(["Who?\n\nName\n\nJo", 2]);
    const unanswered = textOf(
      question(2, "Who?"),
      table(row(heading(), heading()), row(cell(), cell())),
    );
    expect(answered(unanswered)).toEqual(emptyDocument());
  });

  test("of which none was answered is empty, and counts no word", () => {
    const asked = promptedDocument(["What happened?", "What next?"]);
    expect(answered(asked)).toEqual(emptyDocument());
    expect(wordsWritten(asked)).toBe(0);
  });

  test("loses no word outside headings, and stays as it is when read again", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = answered(document);
        expect(answers(read)).toBe(answers(document));
        expect(wordsWritten(read)).toBe(wordsWritten(document));
        expect(wordsWritten(document)).toBe(countWords(answers(document)));
        expect(answered(read)).toEqual(read);
        expect(() => readDocument(read)).not.toThrow();
      }),
    );
  });
});

test.each([
  ["example.org/page", "https://example.org/page"],
  [" https://example.org ", "https://example.org"],
  ["me@example.org", "mailto:me@example.org"],
  ["javascript:alert(1)", null],
  ["two words", null],
  ["", null],
])("the address %j becomes %j", (typed, address) => {
  expect(completeAddress(typed)).toBe(address);
});
