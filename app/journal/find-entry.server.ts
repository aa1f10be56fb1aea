import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** The whole of an entry, as only `findEntry` gives it: whoever holds one has reached it. */
export type OwnEntry = Awaited<ReturnType<typeof findEntry>>;

/** The entry that `id` names within the actor's reach. @throws NotFound */
export async function findEntry(actor: Actor, id: string | undefined) {
  const entry = await prisma.entry.findFirst({ where: { id, AND: entries.reach(actor) } });
  if (!id || !entry) throw new NotFound();
  return entry;
}
