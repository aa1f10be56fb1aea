import { inflateSync } from "node:zlib";

/**
 * What is written in a PDF, as far as a search for a word needs it: its text by each of its fonts' tables, one after the other.
 * Only the font that a text was set in makes words of it.
 */
export function pdfWords(pdf: Uint8Array): string {
  const streams = streamsOf(Buffer.from(pdf).toString("latin1"));
  const tables = streams.filter((stream) => stream.includes("begincmap")).map(tableOf);
  const texts = streams.filter((stream) => /\bT[jJ]\b/.test(stream)).map(codesOf);
  return tables
    .flatMap((table) => texts.map((codes) => codes.map((code) => table.get(code) ?? "").join("")))
    .join("\n");
}

const streamsOf = (file: string) =>
  [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return body;
    }
  });

const numberOf = (hex: string) => Number.parseInt(hex, 16);
const lettersOf = (hex: string) =>
  Buffer.from(hex, "hex").swap16().toString("utf16le").normalize("NFKC");

/** A font's table from codes to letters. */
function tableOf(map: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, part = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = "", to = ""] of part.matchAll(/<(\w+)>\s*<(\w+)>/g))
      table.set(numberOf(code), lettersOf(to));
  for (const [, part = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", first = ""] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = numberOf(from); at <= numberOf(to); at++)
        table.set(at, String.fromCodePoint(numberOf(first) + at - numberOf(from)));
  return table;
}

/** The two-byte codes of all strings of a page's stream, in their order. */
function codesOf(stream: string): number[] {
  const bytes: number[] = [];
  for (const [whole] of stream.matchAll(/\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]+>/g))
    bytes.push(...(whole.startsWith("<") ? hexBytes(whole) : literalBytes(whole.slice(1, -1))));
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) =>
    Number((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)),
  );
}

const hexBytes = (hex: string) => [...Buffer.from(hex.replace(/[<>\s]/g, ""), "hex")];

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const literalBytes = (text: string) => [
  ...Buffer.from(
    text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
      /^[0-7]/.test(escaped)
        ? String.fromCharCode(Number.parseInt(escaped, 8))
        : (escapes[escaped] ?? escaped),
    ),
    "latin1",
  ),
];
