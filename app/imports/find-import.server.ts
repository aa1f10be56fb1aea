import type { Actor } from "../policy/actor.ts";
import { imports } from "../policy/imports.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** The import that `id` names within the actor's reach, without its text. @throws NotFound */
export async function findImport(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const one = await db.peopleImport.findFirst({
    where: { id, AND: imports.reach(actor) },
    omit: { text: true },
    include: { programme: { select: { id: true, name: true } } },
  });
  if (!id || !one) throw new NotFound();
  return one;
}
