import type { z } from "zod";
import type { Actor } from "../policy/actor.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { formSetsAside } from "./form-sets.ts";
import { type OpenPlan, changePlan, findPlan, stateOf } from "./plan.server.ts";
import type { proposeForm } from "./plan-forms.ts";
import { problemOf } from "./plan-state.ts";
import type { Aim } from "./problem.ts";

type Proposing = z.output<typeof proposeForm>;

/** By what rules and aims a proposal was made: what a plan keeps of the one before. */
type Settings = { aims: Aim[]; smallest: number; largest: number; mayBeAlone: boolean };

const settingsOf = ({ aims, smallest, largest, mayBeAlone }: OpenPlan): Settings => ({
  aims: aims as Aim[],
  smallest,
  largest,
  mayBeAlone,
});

/** What a plan was proposed by, to be proposed anew. @throws NotFound, Conflict when it is published */
export async function openProposing(actor: Actor, id: string | undefined) {
  const plan = await findPlan(actor, id);
  const { state } = await stateOf(plan);
  return {
    id: plan.id,
    revision: plan.revision,
    cohort: { id: plan.cohortId, name: plan.cohort.name },
    ...settingsOf(plan),
    sets: state.sets.map((set) => ({ id: set.id, name: set.name, people: set.members.length })),
  };
}

/**
 * Proposes anew, for everybody who is to be in a set now, and keeps where each was before. Others are answered meanwhile.
 * @throws NotFound, Conflict when the plan was published, or changed since it was seen
 */
export async function proposeAnew(
  actor: Actor,
  id: string | undefined,
  { revision, place: aims, smallest, largest, mayBeAlone, keep }: Proposing,
): Promise<void> {
  const plan = await findPlan(actor, id);
  const { state } = await stateOf(plan);
  const kept = state.sets.flatMap(({ id, members }, at) =>
    keep.includes(id) ? [[at, members.map((one) => one.id)] as const] : [],
  );
  const bounds = { smallest, largest };
  const arrangement = await formSetsAside(
    problemOf({ ...state, aims, bounds, mayBeAlone }),
    new Map(kept),
  );
  const setOf = new Map(state.sets.flatMap((set) => set.members.map((one) => [one.id, set.id])));
  await changePlan(actor, id, revision, async (tx, found) => {
    const rows = arrangement.flatMap((people, at) =>
      people.map((personId) => {
        return { plannedSetId: state.sets[at]!.id, personId, wasIn: setOf.get(personId) ?? "" };
      }),
    );
    await writeMembers(tx, found, rows);
    await tx.setPlan.update({
      where: { id: found.id },
      data: { aims, ...bounds, mayBeAlone, before: settingsOf(found) },
    });
  });
}

/**
 * Goes back to what was proposed before, or to how the sets stood: everybody to the set that they were in, with the aims of then.
 * @throws NotFound, Conflict when the plan was published, or changed since it was seen
 */
export const goBack = (actor: Actor, id: string | undefined, revision: number) =>
  changePlan(actor, id, revision, async (tx, plan) => {
    if (!plan.before) return;
    const members = await tx.plannedMember.findMany({
      where: { plannedSet: { planId: plan.id }, wasIn: { not: "" } },
      select: { personId: true, wasIn: true },
    });
    await writeMembers(
      tx,
      plan,
      members.map(({ personId, wasIn }) => ({ plannedSetId: wasIn, personId })),
    );
    const before = plan.before as Settings;
    await tx.setPlan.update({ where: { id: plan.id }, data: { ...before, before: Prisma.DbNull } });
  });

type MemberRow = { plannedSetId: string; personId: string; wasIn?: string };

async function writeMembers(tx: Transaction, plan: OpenPlan, data: MemberRow[]) {
  await tx.plannedMember.deleteMany({ where: { plannedSet: { planId: plan.id } } });
  await tx.plannedMember.createMany({ data });
}
