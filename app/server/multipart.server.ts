import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { megabytes } from "../ui/upload-limits.ts";
import { uploadLimitAt } from "./upload-limit.server.ts";

/** Stands in a form where a file would that cannot be taken as it came. */
export class UntakenFile extends File {
  readonly why: string;
  constructor(name: string, why: string) {
    // A file with nothing in it would count as none that was chosen.
    super(["-"], name);
    this.why = why;
  }
}

const largestField = 1_000_000;
const mostParts = 200;

/**
 * The fields of a posted form. Where a larger file is read past, no more than the limit of it is ever held, and what is over is
 * dropped as it comes; a name is kept as it was sent, with the folders in it, if there are any.
 * @throws when the body is no form
 */
export async function readPosted(request: Request): Promise<FormData> {
  const limit = uploadLimitAt(new URL(request.url).pathname);
  const type = request.headers.get("content-type") ?? "";
  if (!limit?.isReadPast || !request.body || !/^multipart\/form-data/i.test(type))
    return request.formData();
  const form = new FormData();
  const parser = busboy({
    headers: { "content-type": type },
    preservePath: true,
    defParamCharset: "utf8",
    limits: { fileSize: limit.most + 1, fieldSize: largestField, parts: mostParts },
  });
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  await new Promise((done, fail) => {
    parser.on("field", (name, value) => form.append(name, value));
    parser.on("file", (field, stream, { filename = "", mimeType }) => {
      const pieces: Buffer[] = [];
      const add = (why: string) => form.append(field, new UntakenFile(filename, why));
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.once("limit", () => (pieces.length = 0));
      stream.once("end", () => {
        if (stream.truncated)
          add(
            `This file has more than ${megabytes(limit.most)}, the most that can be sent. ${limit.advice}`,
          );
        else if (pieces.length > 0)
          form.append(field, new File(pieces as BlobPart[], filename, { type: mimeType }));
        else if (filename) add("This file is empty. Save it again, and choose it once more");
      });
      // It breaks off with the connection, and nobody else would hear of it.
      stream.on("error", fail);
    });
    body.on("error", fail);
    body.pipe(parser.once("close", () => done(undefined)).on("error", fail));
  });
  return form;
}
