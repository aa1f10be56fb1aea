import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { measures } from "../policy/measures.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** The measure that `id` names within the actor's reach. @throws NotFound */
export async function findMeasure(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const measure = await db.measure.findFirst({ where: { id, AND: measures.reach(actor) } });
  if (!id || !measure) throw new NotFound();
  return measure;
}

/** As `findMeasure`, for who may change it. @throws NotFound, Forbidden */
export async function findMeasureToChange(actor: Actor, id: string | undefined, db?: Transaction) {
  const measure = await findMeasure(actor, id, db);
  if (!measures.may.change(actor, measure)) throw new Forbidden(forbidden);
  return measure;
}

/** The challenge that `id` names within the actor's reach, and whether its measures are theirs to write. @throws NotFound */
export async function findMeasured(actor: Actor, id: string | undefined) {
  const challenge = await prisma.challenge.findFirst({
    where: { id, AND: challenges.reach(actor) },
    select: { id: true, title: true },
  });
  if (!id || !challenge) throw new NotFound();
  return { ...challenge, mayChange: challenges.may.measure(actor, challenge) };
}

/** As `findMeasured`, for who may write its measures. @throws NotFound, Forbidden */
export async function findMeasuredToChange(actor: Actor, id: string | undefined) {
  const challenge = await findMeasured(actor, id);
  if (!challenge.mayChange) throw new Forbidden(forbidden);
  return challenge;
}

const forbidden = "Measures are for those who work on the challenge to write.";
