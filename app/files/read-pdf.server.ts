import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { NotAFile } from "./not-a-file.ts";

const unpack = promisify(inflate);

/** How much the packed objects of a PDF may unpack to, each and together. */
const mostOfOne = 20_000_000;
const mostOfAll = 200_000_000;

/** What makes a PDF do something by itself or carry something else, by the names that it must have (ISO 32000-2, 7.6, 7.11, 12.6). */
const risks: [name: RegExp, message: string][] = [
  [
    /\/Encrypt\b/,
    "This PDF is locked with a password or against changes, so it cannot be checked. Save it without, and choose it again",
  ],
  [
    /\/JavaScript\b/,
    "This PDF holds a program (JavaScript). Print it to PDF, which leaves the program out, and choose that",
  ],
  [
    /\/EmbeddedFiles?\b/,
    "This PDF has other files attached to it. Print it to PDF, which leaves them out, and choose that",
  ],
  [
    /\/(Launch|RichMedia|XFA)\b/,
    "This PDF starts something when it is opened. Print it to PDF, which leaves that out, and choose that",
  ],
];
const unreadable = "This PDF cannot be checked. Print it to PDF, and choose that";

/** Names may be written with the codes of their letters: "/J#61vaScript". */
const inPlainLetters = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/**
 * Looks through a PDF for what does not belong into one that people only read. Objects that are packed together are unpacked for it;
 * pages and pictures are not.
 * @throws NotAFile with what was found
 */
export async function checkPdf(bytes: Buffer): Promise<void> {
  const text = bytes.toString("latin1");
  refuseRisks(inPlainLetters(text));
  let all = 0;
  for (const { dictionary, start } of packedObjects(text)) {
    if (
      !/\/Filter\s*(\[\s*)?\/FlateDecode\s*(\]|\/|>)/.test(dictionary) ||
      /Predictor/.test(dictionary)
    )
      throw new NotAFile(unreadable);
    const objects = await unpack(bytes.subarray(start), { maxOutputLength: mostOfOne }).catch(
      () => {
        throw new NotAFile(unreadable);
      },
    );
    all += objects.length;
    if (all > mostOfAll) throw new NotAFile(unreadable);
    refuseRisks(inPlainLetters(objects.toString("latin1")));
  }
}

function refuseRisks(text: string) {
  for (const [name, message] of risks) if (name.test(text)) throw new NotAFile(message);
}

/** How far before its stream the dictionary of packed objects may begin. */
const longestDictionary = 2_000;

function* packedObjects(text: string) {
  for (const { index, 0: found } of text.matchAll(/\bstream\r?\n/g)) {
    if (text.slice(Math.max(0, index - 3), index) === "end") continue;
    const before = text.slice(Math.max(0, index - longestDictionary), index);
    const dictionary = inPlainLetters(before.slice(before.lastIndexOf(" obj") + 1));
    if (/\/ObjStm\b/.test(dictionary)) yield { dictionary, start: index + found.length };
  }
}
