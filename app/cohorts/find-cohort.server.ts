import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { cohorts } from "../policy/programmes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** The cohort that `id` names within the actor's reach. @throws NotFound */
export async function findCohort(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
): Promise<Cohort> {
  const cohort = await db.cohort.findFirst({ where: { id, AND: cohorts.reach(actor) } });
  if (!id || !cohort) throw new NotFound();
  return cohort;
}

/** As `findCohort`, for who may set the cohort up. @throws NotFound, Forbidden */
export async function findCohortToSetUp(actor: Actor, id: string | undefined, db?: Transaction) {
  const cohort = await findCohort(actor, id, db);
  if (!cohorts.may.setUp(actor, cohort)) throw new Forbidden();
  return cohort;
}

/** As `findCohort`, for who may run its year. @throws NotFound, Forbidden */
export async function findCohortToRun(actor: Actor, id: string | undefined, db?: Transaction) {
  const cohort = await findCohort(actor, id, db);
  if (!cohorts.may.run(actor, cohort)) throw new Forbidden();
  return cohort;
}
