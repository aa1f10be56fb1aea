import { UntakenFile } from "../server/multipart.server.ts";
import { fileLimit } from "../server/upload-limit.server.ts";
import { tooLarge } from "../ui/upload-limits.ts";
import { type FileKind, fileKinds, notTaken } from "./file-kinds.ts";
import { readFileName } from "./file-name.ts";
import { NotAFile } from "./not-a-file.ts";
import { readOffice } from "./read-office.server.ts";
import { checkPdf } from "./read-pdf.server.ts";
import { scan } from "./scan.server.ts";

const begins = (bytes: Buffer, signature: string, at = 0) =>
  bytes.toString("latin1", at, at + signature.length) === signature;

/** A file that may be kept. */
export type CheckedFile = { name: string; type: string; bytes: Uint8Array };

/**
 * Checks a file by its content: of what kind it is, whether anything is in it that does not belong there, and, where a command for it
 * is set, whether it holds a virus. Pictures are made anew, with nothing but the picture in them.
 * @throws NotAFile with what is wrong, in words
 */
export async function checkFile(sent: File): Promise<CheckedFile> {
  if (sent instanceof UntakenFile) throw new NotAFile(sent.why);
  const limit = fileLimit();
  if (sent.size > limit.most) throw new NotAFile(tooLarge(sent.size, limit));
  const named = readFileName(sent.name);
  if ("problem" in named) throw new NotAFile(named.problem);
  const bytes = Buffer.from(await sent.arrayBuffer());
  const kind = await kindOf(bytes);
  await scan(bytes);
  return {
    name: `${named.stem}.${kind.ending}`,
    type: kind.type,
    bytes: isPicture(kind) ? await makePicture(bytes, kind) : bytes,
  };
}

const isPicture = ({ type }: FileKind) => type.startsWith("image/");

/** By signature, then by what is inside. @throws NotAFile */
async function kindOf(bytes: Buffer): Promise<FileKind> {
  if (begins(bytes, "%PDF-")) {
    await checkPdf(bytes);
    return fileKinds.pdf;
  }
  if (begins(bytes, "PK\u0003\u0004")) return readOffice(bytes);
  if (begins(bytes, "\u0089PNG\r\n\u001a\n")) return fileKinds.png;
  if (begins(bytes, "\u00ff\u00d8\u00ff")) return fileKinds.jpeg;
  if (begins(bytes, "\u00d0\u00cf\u0011\u00e0"))
    throw new NotAFile(
      "This is a file of an older Office, or one that is locked with a password. Save it as .pptx or .docx without a password, or as PDF",
    );
  throw new NotAFile(notTaken);
}

const mostPixels = 50_000_000;
const longestSide = 4_000;

async function makePicture(bytes: Buffer, kind: FileKind): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true });
    const made = kind === fileKinds.png ? picture.png() : picture.jpeg({ quality: 85 });
    return await made.toBuffer();
  } catch {
    throw new NotAFile(
      "This picture is broken, or has more than 50 megapixels. Save it again, smaller, and choose it once more",
    );
  }
}
