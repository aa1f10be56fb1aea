import type { Logger } from "pino";
import { z } from "zod";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { tooLarge, uploadLimits } from "../ui/upload-limits.ts";
import { checkAfterwards } from "./check-import.server.ts";
import { decodeSpreadsheet } from "./decode-spreadsheet.ts";

/** A spreadsheet as a file, or its rows as they were copied from one. */
export const sendForm = z
  .object({
    file: z.custom<File>((value) => value instanceof Blob).optional(),
    text: z.string().default(""),
  })
  .refine(({ file, text }) => file || text.trim(), {
    path: ["file"],
    message: "Choose a file, or paste rows below",
  });

type Sent = z.output<typeof sendForm>;
/** Errors by field, as a form is refused with. */
type Refused = Record<string, string[]>;

/**
 * Takes a spreadsheet of people, to be checked once this request is answered. Nothing of it is written to the programme.
 * @returns the id of the import, or why what was sent is no spreadsheet
 * @throws NotFound
 */
export async function sendImport(
  actor: Actor,
  programmeId: string | undefined,
  { file, text: pasted }: Sent,
  log: Pick<Logger, "error">,
): Promise<{ id: string; errors?: undefined } | { id?: undefined; errors: Refused }> {
  const programme = await findProgramme(actor, programmeId);
  if (file && file.size > uploadLimits.spreadsheet.most)
    return { errors: { file: [tooLarge(file.size, uploadLimits.spreadsheet)] } };
  const { text, problem } = file
    ? decodeSpreadsheet(new Uint8Array(await file.arrayBuffer()))
    : { text: pasted };
  if (text === undefined) return { errors: { file: [problem] } };
  const { id } = await prisma.peopleImport.create({
    data: {
      programmeId: programme.id,
      byId: actor.id,
      fileName: file?.name.slice(0, 200) || "Pasted rows",
      text,
    },
    select: { id: true },
  });
  checkAfterwards(id, log);
  return { id };
}

/** What the page for sending needs: the programme, and files that wait to be confirmed. @throws NotFound */
export async function openSending(actor: Actor, programmeId: string | undefined) {
  const { id, name } = await findProgramme(actor, programmeId);
  const waiting = await prisma.peopleImport.findMany({
    where: { programmeId: id, state: { in: ["checking", "checked"] } },
    orderBy: { createdAt: "desc" },
    take: 5,
    select: { id: true, fileName: true, rows: true },
  });
  return { id, name, waiting };
}
