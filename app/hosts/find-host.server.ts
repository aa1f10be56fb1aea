import type { Actor } from "../policy/actor.ts";
import { hosts } from "../policy/hosts.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** A host as only `findHost` gives it: whoever holds one has reached it. */
export type ReachedHost = Awaited<ReturnType<typeof findHost>>;

/** The host that `id` names within the actor's reach. @throws NotFound */
export async function findHost(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const host = await db.host.findFirst({ where: { id, AND: hosts.reach(actor) } });
  if (!id || !host) throw new NotFound();
  return host;
}

/** As `findHost`, for who may settle its name, leads and agreements. @throws NotFound, Forbidden */
export async function findHostToManage(actor: Actor, id: string | undefined, db?: Transaction) {
  const host = await findHost(actor, id, db);
  if (!hosts.may.manage(actor, host))
    throw new Forbidden("This is for the leads of the programme to settle.");
  return host;
}
