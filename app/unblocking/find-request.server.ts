import type { Actor } from "../policy/actor.ts";
import { unblocks } from "../policy/progress.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";

/** An unblock request as only `findRequest` gives it: whoever holds one has reached it. */
export type ReachedRequest = Awaited<ReturnType<typeof findRequest>>;

const fellow = {
  select: {
    id: true,
    cohortId: true,
    hostId: true,
    person: { select: { id: true, name: true, email: true } },
  },
} as const;

/** The unblock request that `id` names within the actor's reach. @throws NotFound */
export async function findRequest(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const request = await db.unblockRequest.findFirst({
    where: { id, AND: unblocks.reach(actor) },
    include: { fellow },
  });
  if (!id || !request) throw new NotFound();
  return request;
}

/** As `findRequest`, for who may answer, while it is open. @throws NotFound, Forbidden, Conflict once it is closed */
export async function findToReply(actor: Actor, id: string | undefined, db?: Transaction) {
  const request = await findRequest(actor, id, db);
  if (!unblocks.may.reply(actor, request))
    throw new Forbidden("The fellow’s sponsors and the host’s leads answer an unblock request.");
  if (request.closedAt)
    throw new Conflict(
      `${request.fellow.person.name} has closed this request, so nothing more can be said to it.`,
    );
  return request;
}

/** As `findRequest`, for the fellow who asked. @throws NotFound, Forbidden */
export async function findOwnRequest(actor: Actor, id: string | undefined, db?: Transaction) {
  const request = await findRequest(actor, id, db);
  if (!unblocks.may.ask(actor, request))
    throw new Forbidden("An unblock request is closed by the fellow who asked.");
  return request;
}
