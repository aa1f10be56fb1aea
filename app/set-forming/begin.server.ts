import type { z } from "zod";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { type Candidate, bondsAmong, readPeople } from "./cohort-people.server.ts";
import { formSetsAside } from "./form-sets.ts";
import type { beginForm } from "./plan-forms.ts";
import { type PlanState, type Planned, problemOf } from "./plan-state.ts";
import type { Arrangement } from "./problem.ts";
import { freeNames, usualSizes } from "./usual.ts";

type Begin = z.output<typeof beginForm>;

/** How many more sets can be named than are proposed. */
const spare = 2;

/** All sets that a cohort has had, by name. */
const setsOf = (cohortId: string, db: Transaction) =>
  db.learningSet.findMany({
    where: { cohortId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, facilitatorId: true, endedAt: true },
  });

/** The id of the plan that a cohort works on, if there is one. */
const openPlanOf = async (cohortId: string, db: Transaction) =>
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

type Errors = Record<string, string[]>;
/** What came of it: the plan's id, or what is wrong by field. */
export type Begun = { plan: string } | { errors: Errors };

/**
 * Begins a plan: proposes who is in which set, while others are answered.
 * @throws NotFound, Forbidden, Conflict when the cohort has an open plan already
 */
export async function beginPlan(
  actor: Actor,
  cohortId: string | undefined,
  value: Begin,
): Promise<Begun> {
  const cohort = await findCohortToRun(actor, cohortId);
  const { candidates, facilitators } = await readPeople(cohort, prisma);
  const { sets, errors } = plannedSets(await setsOf(cohort.id, prisma), facilitators, value);
  if (Object.keys(errors).length > 0) return { errors };
  const state = await firstState(cohort, candidates, sets, value);
  if (state.fellows.length === 0)
    return wrong(
      "form",
      "There is nobody to put into these sets: everybody has one that stays as it is",
    );
  const arrangement = await formSetsAside(problemOf(state));
  return prisma.$transaction(async (tx) => {
    const { id } = await findCohortToRun(actor, cohortId, tx);
    if (await openPlanOf(id, tx))
      throw new Conflict(
        "Somebody has begun to form this cohort’s sets already. Work on from their plan.",
      );
    return { plan: await writePlan(tx, actor, id, state, arrangement) };
  });
}

const wrong = (field: string, message: string) => ({ errors: { [field]: [message] } });

type Person = { id: string; name: string };
type StandingSet = Awaited<ReturnType<typeof setsOf>>[number];

/** The sets to fill: those that stand and may be changed, then the new ones. Until they are written, their place is their id. */
function plannedSets(all: StandingSet[], facilitators: Person[], { sets, change }: Begin) {
  const errors: Errors = {};
  const personOf = (id: string | null) => facilitators.find((one) => one.id === id) ?? null;
  const changed = all.filter(({ id, endedAt }) => !endedAt && change.includes(id));
  const taken = new Set(all.map(({ name }) => name));
  const made = sets.filter(({ name, facilitatorId }, at) => {
    if (taken.has(name))
      errors[`sets[${at}].name`] = [
        `The cohort has a set called ${name} already. Give it another name`,
      ];
    if (name) taken.add(name);
    if (facilitatorId && !personOf(facilitatorId))
      errors[`sets[${at}].facilitatorId`] = ["Choose who facilitates the set, or leave it open"];
    return name !== "";
  });
  if (made.length + changed.length === 0)
    errors["sets[0].name"] = ["Name at least one set, or choose one whose people may be moved"];
  const rows = [
    ...changed.map(({ id, name, facilitatorId }) => {
      return { name, facilitatorId, meets: [], standing: { id, name } };
    }),
    ...made.map((set) => ({ ...set, standing: null })),
  ];
  const planned = rows.map(({ facilitatorId, ...set }, at): Planned => ({
    ...set,
    id: String(at),
    facilitator: personOf(facilitatorId),
    members: [],
  }));
  return { sets: planned, errors };
}

/** Who is to be in these sets, and by what rules: all but those whose set stays as it is, and those who are not asked. */
async function firstState(
  cohort: Cohort,
  candidates: Candidate[],
  sets: Planned[],
  { place, smallest, largest, mayBeAlone, invite }: Begin,
): Promise<PlanState<Candidate>> {
  const changing = sets.map(({ standing }) => standing?.id);
  const fellows = candidates.filter(
    ({ id, inSets, isExpected }) =>
      inSets.every((set) => changing.includes(set.id)) &&
      (isExpected || inSets.length > 0 || invite.includes(id)),
  );
  const people = [...fellows, ...sets.flatMap(({ facilitator }) => facilitator ?? [])];
  const ids = people.map(({ id }) => id);
  const bonds = await bondsAmong(prisma, cohort.id, ids);
  return { aims: place, bounds: { smallest, largest }, mayBeAlone, sets, fellows, bonds };
}

async function writePlan(
  tx: Transaction,
  actor: Actor,
  cohortId: string,
  { aims, bounds, mayBeAlone, sets }: PlanState,
  arrangement: Arrangement,
): Promise<string> {
  const plan = await tx.setPlan.create({
    data: { cohortId, madeById: actor.id, aims, ...bounds, mayBeAlone },
    select: { id: true },
  });
  for (const [position, { name, facilitator, meets, standing }] of sets.entries()) {
    const data = (arrangement[position] ?? []).map((personId) => ({ personId }));
    await tx.plannedSet.create({
      data: {
        ...{ planId: plan.id, position, name, meets },
        facilitatorId: facilitator?.id ?? null,
        standingId: standing?.id ?? null,
        members: { createMany: { data } },
      },
    });
  }
  return plan.id;
}
