import type { z } from "zod";
import { changeSet } from "../learning-sets/change-set.server.ts";
import { tellFormed } from "../learning-sets/formed-mails.server.ts";
import type { Actor } from "../policy/actor.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import {
  type OpenPlan,
  type ReadPlan,
  type Refused,
  changePlan,
  findPlan,
  refused,
  stateOf,
} from "./plan.server.ts";
import type { publishForm } from "./plan-forms.ts";
import { type Planned, explained } from "./plan-state.ts";

/** What keeps a plan from being published, and what has to be confirmed first, in sentences. */
function obstacles({ state, inNone }: ReadPlan) {
  const inWords = explained(state);
  const said = (sentences: (at: (typeof inWords)[number]) => string[]) =>
    inWords.flatMap((set) => sentences(set).map((sentence) => `${set.name}: ${sentence}`));
  const empty = state.sets.filter(({ members }) => members.length === 0);
  return {
    against: [
      ...state.sets
        .filter((set) => !set.facilitator && !isLeftOut(set))
        .map(({ name }) => `${name} has no facilitator yet.`),
      ...empty
        .filter((set) => !isLeftOut(set))
        .map(({ name }) => `Nobody would be in ${name} any more. Leave somebody in it.`),
      ...(empty.length === state.sets.length ? ["Nobody is in any of these sets."] : []),
      ...said(({ forbidden }) => forbidden),
    ],
    confirm: [
      ...said(({ advised }) => advised),
      ...empty.filter(isLeftOut).map(({ name }) => `Nobody is in ${name}, so it is not made.`),
      ...inNone
        .filter(({ isExpected, inSets }) => isExpected || inSets.length > 0)
        .map(({ name }) => `${name} is in no set.`),
    ],
  };
}

/** A new set with nobody in it: there is nothing to make. */
const isLeftOut = ({ standing, members }: Planned) => !standing && members.length === 0;

/** A plan, to be published, with what speaks against it. @throws NotFound, Conflict when it is published */
export async function openPublishing(actor: Actor, id: string | undefined) {
  const plan = await findPlan(actor, id);
  const read = await stateOf(plan);
  const { sets, fellows } = read.state;
  const nameOf = new Map(fellows.map(({ id, name }) => [id, name]));
  return {
    id: plan.id,
    revision: plan.revision,
    cohort: { id: plan.cohortId, name: plan.cohort.name },
    sets: sets.map(({ id, name, facilitator, standing, members }) => ({
      id,
      name,
      facilitator: facilitator?.name ?? null,
      isNew: !standing,
      members: members.map((one) => nameOf.get(one.id) ?? ""),
    })),
    ...obstacles(read),
  };
}

/**
 * Makes the sets of a plan, and changes those that stand; tells everybody who comes into one by email.
 * @returns how many sets there are of it
 * @throws NotFound, Conflict when the plan was published, or changed since it was seen
 */
export const publishPlan = (
  actor: Actor,
  id: string | undefined,
  { revision, confirmed }: z.output<typeof publishForm>,
): Promise<Refused | { cohortId: string; published: number }> =>
  changePlan(actor, id, revision, async (tx, plan) => {
    const read = await stateOf(plan, tx);
    const { against, confirm } = obstacles(read);
    const made = read.state.sets.filter((set) => !isLeftOut(set));
    const late = await overtaken(tx, plan, made);
    if (against.length + late.length > 0) return refused("form", ...against, ...late);
    if (!isConfirmed(confirm, confirmed)) return refused("confirmed", ...confirm);
    const now = new Date();
    for (const set of made) await publishSet(tx, plan, set, now);
    await tx.setPlan.update({ where: { id: plan.id }, data: { publishedAt: now } });
    return { cohortId: plan.cohortId, published: made.length };
  });

/** What the cohort's sets have come to meanwhile that keeps these from being made: names taken, sets at their end. */
async function overtaken(tx: Transaction, { cohortId }: OpenPlan, sets: Planned[]) {
  const standing = sets.flatMap((set) => set.standing?.id ?? []);
  const names = sets.map(({ name }) => name);
  const found = await tx.learningSet.findMany({
    where: {
      cohortId,
      OR: [
        { name: { in: names }, id: { notIn: standing } },
        { id: { in: standing }, endedAt: { not: null } },
      ],
    },
    select: { id: true, name: true },
  });
  return found.map(({ id, name }) =>
    standing.includes(id)
      ? `${name} has come to its end meanwhile. Give this plan up, and begin again.`
      : `The cohort has another set called ${name}. Change the name.`,
  );
}

async function publishSet(tx: Transaction, plan: OpenPlan, set: Planned, now: Date) {
  const people = set.members.map(({ id }) => id);
  const { id: facilitatorId } = set.facilitator!;
  if (!set.standing) {
    const members = { createMany: { data: people.map((personId) => ({ personId })) } };
    const { id } = await tx.learningSet.create({
      data: { cohortId: plan.cohortId, name: set.name, facilitatorId, members },
    });
    return tellFormed(tx, id, [...people, facilitatorId]);
  }
  const { id } = set.standing;
  const before = await tx.learningSet.findUniqueOrThrow({ where: { id } });
  const joined = await changeSet(tx, id, { name: set.name, facilitatorId, people }, now);
  const isLedAnew = before.facilitatorId !== facilitatorId;
  return tellFormed(tx, id, isLedAnew ? [...joined, facilitatorId] : joined);
}
