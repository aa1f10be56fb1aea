import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { NotAFile } from "./not-a-file.ts";
import { type PdfNames, inPlainLetters, namesOfPacked, namesOfPdf } from "./pdf-names.ts";

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

/**
 * Looks through a PDF for what does not belong into one that people only read. Objects that are packed together are unpacked for it;
 * pages and pictures are not.
 * @throws NotAFile with what was found
 */
export async function checkPdf(bytes: Buffer): Promise<void> {
  const text = bytes.toString("latin1");
  let read: PdfNames | undefined;
  const inWhole = () => (read ??= namesOfPdf(text));
  refuseRisks(text, () => inWhole().names);
  let all = 0;
  const packs = new Set<number>();
  for (const { dictionary, from, at, start } of packedObjects(text)) {
    packs.add(from);
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
    refuseRisks(objects.toString("latin1"), (found) =>
      namesOfPacked(found, inWhole().streams.get(at)),
    );
  }
  // One that was not found is hidden: nobody has looked into it.
  const named = inPlainLetters(text).match(/\/ObjStm\b/g) ?? [];
  if (named.length > packs.size) throw new NotAFile(unreadable);
}

/** @param namesOf takes the words out, where that is safe; most files need no such look */
function refuseRisks(text: string, namesOf: (text: string) => string) {
  const isIn = (found: string) => risks.find(([name]) => name.test(inPlainLetters(found)));
  const risk = isIn(text) && isIn(namesOf(text));
  if (risk) throw new NotAFile(risk[1]);
}

/** How far before its stream the dictionary of packed objects may begin. */
const longestDictionary = 2_000;

function* packedObjects(text: string) {
  for (const { index, 0: found } of text.matchAll(/\bstream\r?\n/g)) {
    if (text.slice(Math.max(0, index - 3), index) === "end") continue;
    const earliest = Math.max(0, index - longestDictionary);
    const from = earliest + text.slice(earliest, index).lastIndexOf(" obj") + 1;
    const dictionary = inPlainLetters(text.slice(from, index));
    if (/\/(ObjStm|First)\b/.test(dictionary))
      yield { dictionary, from, at: index, start: index + found.length };
  }
}
