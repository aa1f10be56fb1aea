import type { Cohort, SetPlan } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { setPlans } from "../policy/set-forming.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type Candidate, bondsAmong, readPeople } from "./cohort-people.server.ts";
import type { PlanState, Planned } from "./plan-state.ts";
import type { Aim } from "./problem.ts";

/** A plan that is not published yet, with its cohort. */
export type OpenPlan = SetPlan & { cohort: Cohort };

/** The open plan that `id` names within the actor's reach. @throws NotFound, Conflict when it is published */
export async function findPlan(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
): Promise<OpenPlan> {
  const plan = await db.setPlan.findFirst({
    where: { id, AND: setPlans.reach(actor) },
    include: { cohort: true },
  });
  if (!id || !plan) throw new NotFound();
  if (plan.publishedAt)
    throw new Conflict("These sets have been published. You find them on the cohort’s page.");
  return plan;
}

type SetRow = {
  id: string;
  name: string;
  facilitatorId: string | null;
  facilitator: string | null;
  meets: string;
  standingId: string | null;
  standing: string | null;
  people: string;
  members: string;
};

const toPlanned = (row: SetRow): Planned => ({
  id: row.id,
  name: row.name,
  facilitator: row.facilitatorId ? { id: row.facilitatorId, name: row.facilitator ?? "" } : null,
  meets: JSON.parse(row.meets) as string[],
  standing: row.standingId
    ? { id: row.standingId, name: row.standing ?? "", people: JSON.parse(row.people) as string[] }
    : null,
  members: JSON.parse(row.members) as Planned["members"],
});

/** A plan as it stands, with those of the cohort whom it leaves where they are, or out. */
export type ReadPlan = {
  state: PlanState<Candidate>;
  /** Who could be in a set of the plan and is in none; who is not expected to be is among them. */
  inNone: Candidate[];
  facilitators: { id: string; name: string }[];
};

/**
 * Reads how a plan stands: who has left the cohort since, or was put into a set that the plan does not change, is in it no more.
 */
export async function stateOf(plan: OpenPlan, db: Transaction = prisma): Promise<ReadPlan> {
  const rows = await db.$queryRaw<SetRow[]>`
    SELECT s.id, s.name, s.facilitatorId, p.name AS facilitator, json(s.meets) AS meets, s.standingId, l.name AS standing,
      (SELECT json_group_array(personId) FROM SetMember WHERE setId = s.standingId) AS people,
      (SELECT json_group_array(json_object('id', m.personId, 'wasIn', m.wasIn)) FROM PlannedMember m
        WHERE m.plannedSetId = s.id) AS members
    FROM PlannedSet s LEFT JOIN Person p ON p.id = s.facilitatorId LEFT JOIN LearningSet l ON l.id = s.standingId
    WHERE s.planId = ${plan.id} ORDER BY s.position`;
  const { candidates, facilitators } = await readPeople(plan.cohort, db);
  const planned = rows.map(toPlanned);
  const changing = planned.map(({ standing }) => standing?.id);
  const free = candidates.filter(({ inSets }) => inSets.every(({ id }) => changing.includes(id)));
  const order = new Map(free.map(({ id }, at) => [id, at]));
  const sets = planned.map((set) => ({
    ...set,
    members: set.members
      .filter(({ id }) => order.has(id))
      .sort((one, other) => order.get(one.id)! - order.get(other.id)!),
  }));
  const placed = new Set(sets.flatMap(({ members }) => members.map(({ id }) => id)));
  const fellows = free.filter(({ id, isExpected }) => isExpected || placed.has(id));
  const leading = sets.flatMap(({ facilitator }) => facilitator ?? []);
  const people = [...free, ...facilitators, ...leading];
  return {
    state: {
      aims: plan.aims as Aim[],
      bounds: { smallest: plan.smallest, largest: plan.largest },
      mayBeAlone: plan.mayBeAlone,
      sets,
      fellows,
      bonds: await bondsAmong(
        db,
        plan.cohortId,
        people.map(({ id }) => id),
      ),
    },
    inNone: free.filter(({ id }) => !placed.has(id)),
    facilitators,
  };
}

/** Why a plan was not changed, by field; under "confirmed", what has to be confirmed first. */
export type Refused = { refused: Record<string, string[]> };

export const refused = (field: string, ...messages: string[]): Refused => ({
  refused: { [field]: messages },
});

const isRefused = (outcome: unknown): outcome is Refused =>
  outcome instanceof Object && "refused" in outcome;

/**
 * Changes an open plan in a transaction, and counts the change unless it is refused.
 * @param revision at which the plan was seen
 * @throws NotFound, Conflict when it was published, or changed since it was seen
 */
export const changePlan = <T>(
  actor: Actor,
  id: string | undefined,
  revision: number,
  change: (tx: Transaction, plan: OpenPlan) => Promise<T>,
): Promise<T> =>
  prisma.$transaction(async (tx) => {
    const plan = await findPlan(actor, id, tx);
    if (plan.revision !== revision)
      throw new Conflict(
        "Somebody has changed this plan since you opened it, and nothing of yours was saved. What you chose is still here; send it again only if it should still be so.",
        { revision: String(plan.revision) },
      );
    const outcome = await change(tx, plan);
    if (!isRefused(outcome))
      await tx.setPlan.update({ where: { id: plan.id }, data: { revision: { increment: 1 } } });
    return outcome;
  });

/** Gives a plan up: nothing of it is kept, and the cohort's sets are as they were. @throws NotFound, Conflict when it is published */
export const giveUpPlan = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const plan = await findPlan(actor, id, tx);
    await tx.setPlan.delete({ where: { id: plan.id } });
    return plan.cohortId;
  });
