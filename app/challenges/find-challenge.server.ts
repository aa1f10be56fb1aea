import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** A challenge as only `findChallenge` gives it: whoever holds one has reached it. */
export type ReachedChallenge = Awaited<ReturnType<typeof findChallenge>>;

/** The challenge that `id` names within the actor's reach, with its cohort. @throws NotFound */
export async function findChallenge(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
) {
  const challenge = await db.challenge.findFirst({
    where: { id, AND: challenges.reach(actor) },
    include: { cohort: { select: { name: true, programmeId: true, zone: true } } },
  });
  if (!id || !challenge) throw new NotFound();
  return challenge;
}

/** As `findChallenge`, for who writes its page. @throws NotFound, Forbidden */
export async function findToWork(actor: Actor, id: string | undefined, db?: Transaction) {
  const challenge = await findChallenge(actor, id, db);
  if (!challenges.may.work(actor, challenge))
    throw new Forbidden("A challenge’s page is written by its fellows and citizen partners.");
  return challenge;
}

/** As `findChallenge`, for who says who works on it. @throws NotFound, Forbidden */
export async function findToGather(actor: Actor, id: string | undefined, db?: Transaction) {
  const challenge = await findChallenge(actor, id, db);
  if (!challenges.may.gather(actor, challenge))
    throw new Forbidden("Its fellows and the cohort’s faculty say who works on a challenge.");
  return challenge;
}
