import type { Actor } from "../policy/actor.ts";
import { shares } from "../policy/shares.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** A share as only `findShare` gives it: whoever holds one has reached it. */
export type ReachedShare = Awaited<ReturnType<typeof findShare>>;

/** The share that `id` names within the actor's reach. @throws NotFound */
export async function findShare(actor: Actor, id: string | undefined) {
  const share = await prisma.share.findFirst({
    where: { id, AND: shares.reach(actor) },
    include: { entry: { select: { authorId: true } } },
  });
  if (!id || !share) throw new NotFound();
  return share;
}
