import { z } from "zod";
import { decodeSpreadsheet } from "../imports/decode-spreadsheet.ts";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { optional } from "../ui/field-rules.ts";
import { tooLarge, uploadLimits } from "../ui/upload-limits.ts";
import { UnfitFile } from "./check-content.ts";
import { writeDraft } from "./drafts.server.ts";
import {
  type FrameworkContent,
  competenciesOf,
  longest,
  nextVersion,
} from "./framework-content.ts";
import { readCsv } from "./framework-csv.ts";
import { readCase } from "./read-case.ts";

/** A framework as a file. Only CSV needs a title beside it. */
export const importForm = z.object({
  file: z.custom<File>((value) => value instanceof Blob, "Choose a file"),
  title: optional(longest.title, "Shorten the title to 200 characters or fewer"),
});

type Sent = z.output<typeof importForm>;
/** Errors by field, as a form is refused with. */
type Refused = Record<string, string[]>;

/**
 * Makes a draft of a CASE or CSV file. A version that the programme has already is given the next number.
 * @returns the draft's id and what is to be said of it, or why the file cannot be taken; then nothing was written
 * @throws NotFound
 */
export async function importFramework(
  actor: Actor,
  programmeId: string | undefined,
  { file, title }: Sent,
): Promise<{ id: string; said: string } | { id?: undefined; errors: Refused }> {
  const programme = await findProgramme(actor, programmeId);
  if (file.size > uploadLimits.framework.most)
    return { errors: { file: [tooLarge(file.size, uploadLimits.framework)] } };
  const { text, problem } = decodeSpreadsheet(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return { errors: { file: [problem] } };
  const isJson = /^\s*[{[]/.test(text) || /\.json$/i.test(file.name);
  if (!isJson && !title)
    return { errors: { title: ["CSV does not say what its framework is called: enter a title"] } };
  try {
    const told = { title, version: "1.0", source: programme.name };
    const content = isJson ? readCase(text) : readCsv(text, told);
    return await keep(programme.id, content);
  } catch (error) {
    if (error instanceof UnfitFile) return { errors: { file: [error.message] } };
    throw error;
  }
}

const keep = (programmeId: string, content: FrameworkContent) =>
  prisma.$transaction(async (tx) => {
    const { title } = content;
    const found = await tx.framework.findMany({
      where: { programmeId, title },
      select: { version: true },
    });
    const taken = found.map((one) => one.version);
    const isTaken = taken.includes(content.version);
    const version = isTaken ? nextVersion(content.version, taken) : content.version;
    const id = await writeDraft(tx, { ...content, version }, { programmeId });
    const counted = `Brought in as a draft: ${counting(competenciesOf(content).length, "competency", "competencies")} in ${counting(content.domains.length, "domain", "domains")}.`;
    const numbered = ` The programme had version ${content.version} already, so this is version ${version}.`;
    return { id, said: isTaken ? counted + numbered : counted };
  });

const counting = (count: number, one: string, more: string) =>
  `${count} ${count === 1 ? one : more}`;
