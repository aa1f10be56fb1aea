import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeSpreadsheet } from "../../../app/imports/decode-spreadsheet.ts";
import { type Reading, mostRows, readSpreadsheet } from "../../../app/imports/read-spreadsheet.ts";
import { firstLine, linesOf } from "../../../app/imports/spreadsheet.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

/** Reads bytes as the product does. */
function read(bytes: Uint8Array): Partial<Reading> {
  const { text, problem } = decodeSpreadsheet(bytes);
  return text === undefined ? { problem } : readSpreadsheet(text);
}

const plain = "Name,Email\nZoë Łukasz,zoe@example.org\n";
const zoe = [{ row: 2, cells: { name: "Zoë Łukasz", email: "zoe@example.org" } }];

describe("the same people are read from", () => {
  test.each([
    ["UTF-8", utf8(plain)],
    ["UTF-8 with a mark", utf8(`\uFEFF${plain}`)],
    ["UTF-16 with tabs, as Excel's Unicode text", utf16(plain.replaceAll(",", "\t"))],
    ["lines that end as Windows ends them", utf8(plain.replaceAll("\n", "\r\n"))],
    ["lines that end as old Macs ended them", utf8(plain.replaceAll("\n", "\r"))],
    ["semicolons", utf8(plain.replaceAll(",", ";"))],
    ["semicolons that Excel notes", utf8(`sep=;\n${plain.replaceAll(",", ";")}`)],
    ["headings in another case and with space", utf8(plain.replace("Name", " NAME "))],
    ["no line end at the end", utf8(plain.trimEnd())],
    ["blank lines at the end", utf8(`${plain}\n,\n\n`)],
  ])("%s", (_what, bytes) => expect(read(bytes).sheet?.rows).toEqual(zoe));
});

test("rows are numbered as a spreadsheet program numbers them", () => {
  const { sheet } = readSpreadsheet(
    '\nEmail,Name\na@b.de,"Two\nlines"\n\n,\nc@d.de,"A ""quoted"" name"',
  );
  expect(sheet?.rows).toEqual([
    { row: 3, cells: { email: "a@b.de", name: "Two\nlines" } },
    { row: 6, cells: { email: "c@d.de", name: 'A "quoted" name' } },
  ]);
});

test("headings that are none of ours are named, and their cells left out", () => {
  const { sheet } = readSpreadsheet("Phone,Name,Email,,Shoe size\n1,A,b@c.de,x,40");
  expect(sheet).toEqual({
    rows: [{ row: 2, cells: { name: "A", email: "b@c.de" } }],
    columns: ["name", "email"],
    unknown: ["Phone", "Shoe size"],
  });
});

test.each([
  ["no heading that is needed", "Name,Phone\nA,1", "no heading “Email”"],
  ["one heading twice", "Name,Email,E-mail\nA,b,c", "Two columns are called “Email”"],
  ["headings alone", "Name,Email\n", "nobody below them"],
  ["an open quotation mark", 'Name,Email\n"A,b@c.de', "never closed"],
  ["a quotation mark in the middle", 'Name,Email\nA,b"c"', "Line 2"],
  ["too many rows", `Name,Email\n${"A,b@c.de\n".repeat(mostRows + 1)}`, "more than 10,000 rows"],
])("%s is refused with what to do", (_what, text, says) =>
  expect(readSpreadsheet(text).problem).toContain(says),
);

test.each([
  ["a workbook", [0x50, 0x4b, 3, 4], "an Excel workbook"],
  ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook"],
  ["a PDF", [...utf8("%PDF-1.7")], "a PDF"],
  ["a JPEG", [0xff, 0xd8, 0xff, 0xe0], "a picture"],
  ["a web page", [...utf8("<!DOCTYPE html>")], "a web page"],
  ["bytes of no text", [0x41, 0, 0x42], "not a CSV file"],
  ["Windows-1252", [0x5a, 0x6f, 0xeb], "not in UTF-8"],
  ["nothing", [], "empty"],
])("%s is recognised by its content", (_what, bytes, says) =>
  expect(decodeSpreadsheet(Uint8Array.from(bytes)).problem).toContain(says),
);

test("what we write is read as it was written, whatever is in the cells", () => {
  const cell = fc.string({ unit: "grapheme" });
  const rows = fc.array(fc.record({ name: fc.string({ minLength: 1 }), email: cell, set: cell }));
  fc.assert(
    fc.property(rows, (written) => {
      const kept = written.filter((row) => Object.values(row).some((text) => text.trim() !== ""));
      const { sheet } = readSpreadsheet(firstLine + linesOf(kept));
      expect(sheet?.rows.length ?? 0).toBe(kept.length);
    }),
  );
});
