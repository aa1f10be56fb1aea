import type { JSONContent } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentText, emptyDocument, promptedDocument } from "../../../app/editor/document.ts";
import { fromMarkdown, readDocument, toMarkdown } from "../../../app/editor/document.server.ts";
import { contentOf, lettersOf, trimEmphasis } from "../../../app/editor/inline.ts";
import { anyDocument } from "./documents.ts";

const paragraph = (...content: JSONContent[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: string[]) => ({
  type: "text",
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
  text: words,
});
const doc = (...content: JSONContent[]) => ({ type: "doc", content });
const item = (...content: JSONContent[]) => ({ type: "listItem", content });

/** The one thing that Markdown cannot say: emphasis on the white space at its ends. */
function trimmed(node: JSONContent): JSONContent {
  if (!node.content) return node;
  const inline = node.type === "paragraph" || node.type === "heading";
  const content = inline
    ? contentOf(trimEmphasis(lettersOf(node.content)))
    : node.content.map(trimmed);
  return { ...node, content };
}

describe("a text written as Markdown", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(anyDocument, (generated) => {
        const document = readDocument(generated);
        expect(fromMarkdown(toMarkdown(document))).toEqual(trimmed(document));
      }),
      { numRuns: 800 },
    );
  });

  test("survives the line ends that a browser sends", () => {
    fc.assert(
      fc.property(anyDocument, (generated) => {
        const markdown = toMarkdown(readDocument(generated));
        expect(fromMarkdown(markdown.replaceAll("\n", "\r\n"))).toEqual(fromMarkdown(markdown));
      }),
    );
  });

  test("is pleasant to read", () => {
    const document = doc(
      { type: "heading", attrs: { level: 2 }, content: [text("The ward round")] },
      paragraph(text("We were "), text("late", "bold"), text(" and "), text("tired", "italic")),
      {
        type: "bulletList",
        content: [
          item(paragraph(text("beds"))),
          item(paragraph(text("staff")), {
            type: "orderedList",
            attrs: { start: 1 },
            content: [item(paragraph(text("nurses"))), item(paragraph(text("doctors")))],
          }),
        ],
      },
      { type: "blockquote", content: [paragraph(text("Go and see."))] },
      { type: "horizontalRule" },
    );
    expect(toMarkdown(document)).toBe(
      [
        "## The ward round",
        "",
        "We were **late** and *tired*",
        "",
        "- beds",
        "- staff",
        "  1. nurses",
        "  2. doctors",
        "",
        "> Go and see.",
        "",
        "---",
      ].join("\n"),
    );
  });

  test("has its tables with pipes, as other programs write them", () => {
    const row = (type: string, ...cells: string[]) => ({
      type: "tableRow",
      content: cells.map((words) => ({ type, content: [paragraph(text(words))] })),
    });
    const table = (...content: JSONContent[]) => ({ type: "table", content });
    const body = row("tableCell", "a | b", "<br>");
    expect(toMarkdown(doc(table(row("tableHeader", "Asked", "Heard"), body)))).toBe(
      ["| Asked | Heard |", "| --- | --- |", "| a \\| b | \\<br> |"].join("\n"),
    );
    expect(toMarkdown(doc(table(body)))).toBe("| --- | --- |\n| a \\| b | \\<br> |");
  });

  test("leaves room below each prompt, and nothing for nothing", () => {
    expect(toMarkdown(promptedDocument(["What happened?", "So what?"]))).toBe(
      "## What happened?\n\n\n\n## So what?\n\n",
    );
    expect(toMarkdown(emptyDocument())).toBe("");
    expect(fromMarkdown("")).toEqual(emptyDocument());
  });
});

describe("plain text typed without script", () => {
  /** All that a reader can see of a text: its words, the numbers of its lists, where links go. */
  function seen(node: JSONContent): string {
    const own = node.type === "orderedList" ? (node.attrs?.start as number) : 0;
    const links = (node.marks ?? []).map((mark) => String(mark.attrs?.href ?? ""));
    const inner = (node.content ?? []).map((child, at) => {
      return (node.type === "orderedList" ? String(own + at) : "") + seen(child);
    });
    return (node.text ?? "") + links.join("") + inner.join("");
  }
  const lettersAndDigits = (string: string) =>
    [...string.replace(/[^\p{L}\p{N}]/gu, "").replace(/0+(?=\d)/g, "")].sort().join("");

  test("keeps every letter and digit, and always fits the schema", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        "  ",
        "\t",
        "- ",
        "* ",
        "1. ",
        "3) ",
        "> ",
        "## ",
        "*",
        "**",
        "_",
        "|",
        "| --- |",
      ),
      fc.constantFrom("[", "](", "https://a.example/b", ")", "\\", "---", "snake_case", "5 * 4"),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        // A list's number says the same with or without noughts before it.
        const typed = pieces.join("").replace(/0+(?=\d)/g, "");
        const document = fromMarkdown(typed);
        readDocument(document);
        expect(lettersAndDigits(seen(document))).toBe(lettersAndDigits(typed));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ["one line\nand the next\n\nanother paragraph", "one line\nand the next\n\nanother paragraph"],
    ["5 * 4 * 3 and snake_case_name and C:\\ward", "5 * 4 * 3 and snake_case_name and C:\\ward"],
    ["**never closed and #hashtag", "**never closed and #hashtag"],
    ["<b>not HTML</b> &amp;", "<b>not HTML</b> &amp;"],
    ["[](https://a.example/b)", "[](https://a.example/b)"],
    ["**a [**](https://a.example/b)", "a [](https://a.example/b)"],
  ])("%j stays as it is", (typed, words) => {
    expect(documentText(fromMarkdown(typed))).toBe(words);
  });

  test("keeps each list's own numbers", () => {
    const lists = fromMarkdown("3. third\n4. fourth\n9. ninth").content ?? [];
    expect(lists.map((list) => [list.attrs?.start, list.content?.length])).toEqual([
      [3, 2],
      [9, 1],
    ]);
  });

  test("has tables as people type them", () => {
    const typed =
      "Whom I asked:\nName | What they said\n:--|--:\nJo | Not now<br/>Later\nSam |\n|| late\n\nEnd";
    const [before, table, after] = fromMarkdown(typed).content ?? [];
    expect([before, after].map((node) => documentText(node ?? {}))).toEqual([
      "Whom I asked:",
      "End",
    ]);
    expect(documentText(table ?? {})).toBe(
      "Name\tWhat they said\n\nJo\tNot now\nLater\n\nSam\t\n\n\tlate",
    );
    expect(JSON.stringify(table).match(/table(Header|Cell)/g)).toHaveLength(8);
    expect(documentText(fromMarkdown("a | b\nc | d"))).toBe("a | b\nc | d");
  });

  test("may be nested without end, and still fits the schema", () => {
    const quotes = fromMarkdown(`${">".repeat(200)} deep`);
    expect(documentText(readDocument(quotes))).toContain("deep");
    const lists = fromMarkdown(`${"- ".repeat(200)} deep`);
    expect(documentText(readDocument(lists))).toContain("deep");
  });

  test("links to safe addresses only", () => {
    const safe = fromMarkdown("[see [1] here](https://example.org/a_(b))");
    expect(JSON.stringify(safe)).toContain('"href":"https://example.org/a_(b)"');
    const unsafe = fromMarkdown("[here](javascript:alert(1))");
    expect(documentText(unsafe)).toBe("[here](javascript:alert(1))");
  });
});
