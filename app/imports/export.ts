import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { exportPeople } from "./export-people.server.ts";
import { asDownload } from "./spreadsheet.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { lines, fileName } = await exportPeople(actor, params.programmeId);
  return asDownload(createReadableStreamFromReadable(Readable.from(lines)), fileName);
});
