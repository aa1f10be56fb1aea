import type { Logger } from "pino";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { checkAfterwards } from "./check-import.server.ts";
import { Outdated, writeImport } from "./write-import.server.ts";

/**
 * Writes an import that somebody has looked at. When it would do other things by now, nothing is written and it is checked
 * again, for them to look at once more.
 * @returns the programme's id, and how many rows made or changed something
 * @throws as `writeImport`
 */
export async function confirmImport(
  actor: Actor,
  id: string | undefined,
  log: Pick<Logger, "error">,
) {
  try {
    return await writeImport(actor, id);
  } catch (error) {
    if (error instanceof Outdated && id) await checkAgain(id, log);
    throw error;
  }
}

async function checkAgain(id: string, log: Pick<Logger, "error">) {
  await prisma.$transaction([
    prisma.importFinding.deleteMany({ where: { importId: id } }),
    prisma.peopleImport.update({
      where: { id },
      data: { state: "checking", checkedRows: 0, createdAt: new Date() },
    }),
  ]);
  checkAfterwards(id, log);
}
