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
import { type StandingSet, openPlanOf, setsOf } from "./open-beginning.server.ts";

type Begin = z.output<typeof beginForm>;

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
  const people = await readPeople(cohort, prisma);
  const { sets, errors } = plannedSets(await setsOf(cohort.id, prisma), people, value);
  if (Object.keys(errors).length > 0) return { errors };
  const state = await firstState(cohort, people.candidates, sets, value);
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

/** The sets to fill: those that stand and may be changed, then the new ones. Until they are written, their place is their id. */
function plannedSets(
  all: StandingSet[],
  { candidates, facilitators }: Awaited<ReturnType<typeof readPeople>>,
  { sets, change }: Begin,
) {
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
      const people = candidates.filter(({ inSets }) => inSets.some((set) => set.id === id));
      const standing = { id, name, people: people.map((one) => one.id) };
      return { name, facilitatorId, meets: [], standing };
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
  { aims, bounds, mayBeAlone, sets, fellows }: PlanState<Candidate>,
  arrangement: Arrangement,
): Promise<string> {
  const settings = { aims, ...bounds, mayBeAlone };
  const isChange = sets.some(({ standing }) => standing);
  const before = isChange ? settings : undefined;
  const plan = await tx.setPlan.create({
    data: { cohortId, madeById: actor.id, ...settings, before },
    select: { id: true },
  });
  const ids: string[] = [];
  for (const [position, { name, facilitator, meets, standing }] of sets.entries()) {
    const { id } = await tx.plannedSet.create({
      data: {
        planId: plan.id,
        position,
        name,
        meets,
        facilitatorId: facilitator?.id ?? null,
        standingId: standing?.id ?? null,
      },
      select: { id: true },
    });
    ids.push(id);
  }
  const planned = (setId: string) => ids[sets.findIndex(({ standing }) => standing?.id === setId)];
  const wasIn = new Map(fellows.map(({ id, inSets: [set] }) => [id, set && planned(set.id)]));
  await tx.plannedMember.createMany({
    data: arrangement.flatMap((people, at) =>
      people.map((personId) => {
        return { plannedSetId: ids[at]!, personId, wasIn: wasIn.get(personId) ?? "" };
      }),
    ),
  });
  return plan.id;
}
