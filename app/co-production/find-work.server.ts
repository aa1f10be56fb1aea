import { findChallenge, findToWork } from "../challenges/find-challenge.server.ts";
import type { Actor } from "../policy/actor.ts";
import { coProductions } from "../policy/co-production.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";

type Id = string | undefined;

const workOf = async (actor: Actor, challengeId: string, id: Id, db: Transaction) => {
  const work = await db.coProduction.findFirst({
    where: { id, challengeId, AND: coProductions.reach(actor) },
  });
  if (!id || !work) throw new NotFound();
  return { ...work, raters: await ratersOf([work.id], db) };
};

type Rater = { workId: string; personId: string; name: string; byCitizen: boolean };

/** Who rated some pieces of work, and not what they said. */
export async function ratersOf(workIds: string[], db: Transaction = prisma): Promise<Rater[]> {
  const rows = await db.$queryRaw<(Omit<Rater, "byCitizen"> & { byCitizen: unknown })[]>`
    SELECT r.coProductionId AS workId, r.personId, p.name, r.byCitizen FROM CoProductionRating r JOIN Person p ON p.id = r.personId
    WHERE r.coProductionId IN ${listOf(workIds)}`;
  return rows.map(({ byCitizen, ...rater }) => ({
    ...rater,
    byCitizen: Boolean(Number(byCitizen)),
  }));
}

/** A piece of work done with citizens, and who has rated it. @throws NotFound */
export async function findWork(actor: Actor, challengeId: Id, id: Id, db: Transaction = prisma) {
  const challenge = await findChallenge(actor, challengeId, db);
  return { challenge, ...(await workOf(actor, challenge.id, id, db)) };
}

/** As `findWork`, for who works on the challenge, while nobody has rated it: what was rated stays as it was. @throws NotFound, Forbidden, Conflict */
export async function findUnrated(actor: Actor, challengeId: Id, id: Id, db: Transaction = prisma) {
  const challenge = await findToWork(actor, challengeId, db);
  const work = await workOf(actor, challenge.id, id, db);
  if (work.raters.length > 0)
    throw new Conflict(
      "Somebody has rated this, so it stays as they read it. Write down anew what you want to add.",
    );
  return { ...work, zone: challenge.cohort.zone };
}

/** As `findWork`, for who rates it, with their side and whether both sides have. @throws NotFound, Forbidden */
export async function findToRate(actor: Actor, challengeId: Id, id: Id, db?: Transaction) {
  const work = await findWork(actor, challengeId, id, db);
  const side = coProductions.sideOf(actor, work);
  if (!side)
    throw new Forbidden("It is rated by the challenge’s fellows and its citizen partners, apart.");
  return { ...work, ...side, sides: ratedSides(work.raters) };
}

/** Whether each side has rated. */
export const ratedSides = (raters: { byCitizen: boolean }[]) => ({
  fellows: raters.some(({ byCitizen }) => !byCitizen),
  citizens: raters.some(({ byCitizen }) => byCitizen),
});
