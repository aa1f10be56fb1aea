import type { Actor } from "../policy/actor.ts";
import { programmes } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** A programme as only `findProgramme` gives it: whoever holds one leads it. */
export type LedProgramme = Awaited<ReturnType<typeof findProgramme>>;

/** The programme that `id` names, of those that the actor leads. @throws NotFound */
export async function findProgramme(actor: Actor, id: string | undefined) {
  const programme = await prisma.programme.findFirst({
    where: { id, AND: programmes.reach(actor) },
  });
  if (!id || !programme) throw new NotFound();
  return programme;
}
