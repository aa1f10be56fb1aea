import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { readPeople } from "./cohort-people.server.ts";
import { freeNames, usualSizes } from "./usual.ts";

/** How many more sets can be named than are proposed. */
const spare = 2;

/** All sets that a cohort has had, by name. */
export const setsOf = (cohortId: string, db: Transaction) =>
  db.learningSet.findMany({
    where: { cohortId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, facilitatorId: true, endedAt: true },
  });

export type StandingSet = Awaited<ReturnType<typeof setsOf>>[number];

/** The id of the plan that a cohort works on, if there is one. */
export const openPlanOf = async (cohortId: string, db: Transaction) =>
  (await db.setPlan.findFirst({ where: { cohortId, publishedAt: null }, select: { id: true } }))
    ?.id;

/**
 * What there is to decide before sets are proposed, with what is usual.
 * @returns of a cohort that has an open plan its id as `plan`, and nothing to decide
 * @throws NotFound, Forbidden
 */
export async function openBeginning(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const plan = await openPlanOf(cohort.id, prisma);
  const known = { cohort: { id: cohort.id, name: cohort.name } };
  if (plan) return { ...known, plan };
  const { candidates, facilitators } = await readPeople(cohort, prisma);
  const sets = await setsOf(cohort.id, prisma);
  const waiting = candidates.filter(({ inSets, isExpected }) => isExpected && inSets.length === 0);
  const { sets: many, ...sizes } = usualSizes(waiting.length);
  const rows = freeNames(
    many + spare,
    sets.map(({ name }) => name),
  );
  const inSet = (id: string) =>
    candidates.filter(({ inSets }) => inSets.some((set) => set.id === id)).length;
  return {
    ...known,
    waiting: waiting.length,
    answered: waiting.filter(({ hasAnswered }) => hasAnswered).length,
    ...sizes,
    rows: rows.map((name, at) => ({ name: at < many ? name : "", at })),
    standing: sets
      .filter(({ endedAt }) => !endedAt)
      .map(({ id, name }) => ({ id, name, people: inSet(id) })),
    invited: candidates
      .filter(({ inSets, isExpected }) => !isExpected && inSets.length === 0)
      .map(({ id, name, profession }) => ({ id, name, profession })),
    facilitators,
  };
}
