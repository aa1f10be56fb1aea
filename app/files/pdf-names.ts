/*
 * What a PDF does stands in it as names, "/JavaScript", and the same letters may stand in its words: in a heading, in the address of a
 * link, on a page. Words are taken out here before names are looked for. A reader of PDFs finds an object by "7 0 obj", wherever a
 * table of the file says that it begins, even amid what looks like words: so words with anything of the kind in them are left in, and
 * so is whatever cannot be read by the letter.
 */

/** What may begin an object, or say where one does. "object" is a word. */
const mayBegin = /obj(?!e)|trailer|xref/;

/** Strings longer than this are read differently by different readers. */
const longestString = 8_000;

/** Names may be written with the codes of their letters: "/J#61vaScript". */
export const inPlainLetters = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Where a string that begins at `from` ends: after its last parenthesis, others within it in pairs or escaped (ISO 32000-2, 7.3.4.2). */
function endOfString(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length && at - from < longestString; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

type Piece = { names: string; end: number; stopped: "endobj" | "stream" | "end" };

const steps = /\(|\)|%|<<|>>|<[0-9a-fA-F\s]*>|<|>|\bstream(\r?\n)?|\bendobj\b/g;

/**
 * The names of what stands from `from` on, up to the end of the object, to a stream or to `until`.
 * @returns null when it cannot be read by the letter, or when a string in it may hide an object
 */
function readNames(text: string, from: number, until = text.length): Piece | null {
  const found = text.slice(from, until);
  let names = "";
  let depth = 0;
  let read = 0;
  const finish = (end: number, stopped: Piece["stopped"]) =>
    depth === 0 ? { names: names + found.slice(read, end), end: from + end, stopped } : null;
  steps.lastIndex = 0;
  for (let step = steps.exec(found); step; step = steps.exec(found)) {
    const { 0: sign, 1: lineEnd, index } = step;
    if (sign === "endobj") return finish(index, sign);
    if (sign.startsWith("stream")) return lineEnd ? finish(index, "stream") : null;
    if (sign === "<<") depth += 1;
    else if (sign === ">>") depth -= 1;
    else if (sign === "(") {
      const end = endOfString(found, index);
      if (end === null || mayBegin.test(found.slice(index, end))) return null;
      names += `${found.slice(read, index)} `;
      read = steps.lastIndex = end;
    } else if (sign.length === 1) return null;
    if (depth < 0) return null;
  }
  return finish(found.length, "end");
}

/** Whether a stream holds objects rather than a page or a picture: that has /First, and says so by the letter. */
const holdsObjects = (names: string) => /\/(ObjStm|First)\b/.test(inPlainLetters(names));

/** What is read of a PDF: its names, and those of each stream, by where its keyword stands. */
export type PdfNames = { names: string; streams: Map<number, string> };

/** A PDF without the words of its objects and its pages; all of it, and no stream, where anything is in doubt. */
export function namesOfPdf(text: string): PdfNames {
  const inDoubt = { names: text, streams: new Map<number, string>() };
  const streams = new Map<number, string>();
  let names = "";
  let read = 0;
  const heads = /\d\s+\d+\s+obj(?!e)/g;
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const from = heads.lastIndex;
    const object = readNames(text, from);
    if (!object || object.stopped === "end") return inDoubt;
    names += text.slice(read, from) + object.names;
    read = object.end;
    if (object.stopped === "stream") {
      streams.set(read, object.names);
      const end = text.indexOf("endstream", read);
      if (end < 0) return inDoubt;
      const body = text.slice(read, end);
      if (mayBegin.test(body) || holdsObjects(object.names)) names += body;
      read = end;
    }
    heads.lastIndex = read;
  }
  return { names: names + text.slice(read), streams };
}

/**
 * The same of objects that are packed together, once they are unpacked (ISO 32000-2, 7.5.7): a list of numbers and places, and from
 * /First on the objects. Each is read from its own place, so that none hides in another's words.
 * @param dictionary the names of their stream
 */
export function namesOfPacked(text: string, dictionary = ""): string {
  const firsts = [...inPlainLetters(dictionary).matchAll(/\/First\b\s*(\d+)?(\s+\d+\s+R)?/g)];
  const [, first, isElsewhere] = firsts[0] ?? [];
  if (firsts.length !== 1 || !first || isElsewhere) return text;
  const list = text.slice(0, Number(first)).trim();
  if (!/^(\d+\s+\d+\s*)+$/.test(list)) return text;
  const places = list.split(/\s+/).filter((_, at) => at % 2 === 1);
  const starts = [...new Set(places.map((place) => Number(place) + Number(first)))].sort(
    (one, other) => one - other,
  );
  let names = "";
  for (const [at, start] of starts.entries()) {
    const object = readNames(text, start, starts[at + 1] ?? text.length);
    if (object?.stopped !== "end") return text;
    names += `${object.names} `;
  }
  return names;
}
