import type { Readable } from "node:stream";
import { type Entry, type ZipFile, fromBufferPromise } from "yauzl";
import { fileKinds, notTaken } from "./file-kinds.ts";
import { NotAFile } from "./not-a-file.ts";

/** What an Office file may hold at most: far more than any that people make, far less than what brings a computer down. */
const mostEntries = 5_000;
const mostUnpacked = 400_000_000;
/** How many times smaller a large piece may have been packed; real text and pictures stay well below. */
const mostPacked = 300;
const largePiece = 5_000_000;
/** Of the pieces that say what a file is. */
const largestRead = 2_000_000;

const bomb = new NotAFile(
  "This file unpacks to far more than it should, so it was not opened. Save it again from PowerPoint or Word, or as PDF",
);
const broken = new NotAFile("This file is broken. Open it, save it again, and choose it once more");
const macros = new NotAFile(
  "This file holds macros, which are programs. Save it without them, as .pptx or .docx, or as PDF",
);

const isMacro = (name: string) =>
  /(^|\/)(vbaproject\.bin|vbadata\.xml)$|(^|\/)(macrosheets|activex)\//i.test(name) ||
  /^(basic|scripts)\/./i.test(name);

/**
 * Finds out what kind of Office file a ZIP is, from what it says inside.
 * Every piece of it is unpacked and counted, so that what it says of its own size need not be believed.
 * @throws NotAFile for another ZIP, a broken one, one that unpacks to too much, and one with macros
 */
export async function readOffice(bytes: Buffer) {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true }).catch(() => {
    throw broken;
  });
  if (zip.entryCount > mostEntries) throw bomb;
  const read = new Map<string, string>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (isMacro(entry.fileName)) throw macros;
      if (entry.isEncrypted()) throw broken;
      unpacked += entry.uncompressedSize;
      const isPacked = entry.uncompressedSize > mostPacked * Math.max(entry.compressedSize, 1);
      if (unpacked > mostUnpacked || (entry.uncompressedSize > largePiece && isPacked)) throw bomb;
      const keep = ["[Content_Types].xml", "mimetype"].includes(entry.fileName);
      const text = await unpack(zip, entry, keep);
      if (keep) read.set(entry.fileName, text);
    }
  } catch (error) {
    throw error instanceof NotAFile ? error : broken;
  }
  return kindOf(read);
}

/** Unpacks a piece, which fails where it holds more than it says. @returns its text, if it is to be kept */
async function unpack(zip: ZipFile, entry: Entry, keep: boolean): Promise<string> {
  if (entry.fileName.endsWith("/")) return "";
  if (keep && entry.uncompressedSize > largestRead) throw bomb;
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  for await (const piece of stream) if (keep) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function kindOf(read: Map<string, string>) {
  if (read.get("mimetype")?.trim() === fileKinds.odp.type) return fileKinds.odp;
  const types = read.get("[Content_Types].xml") ?? "";
  if (/macroEnabled/i.test(types)) throw macros;
  for (const kind of [fileKinds.pptx, fileKinds.docx])
    if (types.includes(`"${kind.type}.main+xml"`)) return kind;
  throw new NotAFile(notTaken);
}
