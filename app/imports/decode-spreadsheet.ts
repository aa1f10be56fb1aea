/** The text of a file, or why it is none that people can be read from, with what to do. */
export type Decoded = { text: string; problem?: undefined } | { text?: undefined; problem: string };

const saveAsCsv =
  "Open it in your spreadsheet program, choose File, then Save As, then “CSV UTF-8 (Comma delimited)”, and send that file.";

/** How files that are no CSV begin (in hexadecimal), and what they are. Source: the formats' own signatures. */
const signatures: [start: string, what: string][] = [
  ["504b0304", "an Excel workbook or a ZIP file"],
  ["504b0506", "a ZIP file"],
  ["d0cf11e0", "an old Excel workbook"],
  ["25504446", "a PDF"],
  ["89504e47", "a picture"],
  ["ffd8ff", "a picture"],
  ["47494638", "a picture"],
  ["52494646", "a picture or a film"],
  ["1f8b", "a compressed file"],
  ["7b5c727466", "a text document"],
];

const hex = (bytes: Uint8Array, count: number) =>
  [...bytes.subarray(0, count)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const wrongKind = (what: string) => `This is ${what}, not a CSV file. ${saveAsCsv}`;

/**
 * The text of a CSV file: UTF-8 with or without a byte order mark, or UTF-16 with one, as Excel's “Unicode Text” is.
 * What is something else is recognised by its content, whatever it is called.
 */
export function decodeSpreadsheet(bytes: Uint8Array): Decoded {
  const start = hex(bytes, 8);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return { problem: wrongKind(known[1]) };
  const text = decoded(bytes, start);
  if (text === undefined) return { problem: notUnicode };
  if (text.includes("\0")) return { problem: wrongKind("made of more than text") };
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return { problem: wrongKind("a web page") };
  if (text.trim() === "")
    return { problem: "This file is empty. Choose one with a row of headings, and rows below it." };
  return { text };
}

const notUnicode =
  "This file is not in UTF-8, so letters such as é or ł would come out wrong. Excel’s plain “CSV” is like that (Windows-1252). " +
  "In Excel choose File, then Save As, then “CSV UTF-8 (Comma delimited)”, and send that file.";

/** TextDecoder takes the mark away by itself. */
function decoded(bytes: Uint8Array, start: string): string | undefined {
  const encoding = start.startsWith("fffe")
    ? "utf-16le"
    : start.startsWith("feff")
      ? "utf-16be"
      : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
