import type { z } from "zod";
import type { Actor } from "../policy/actor.ts";
import { NotFound } from "../server/errors.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { type Refused, changePlan, findPlan, refused, stateOf } from "./plan.server.ts";
import type { plannedSetForm } from "./plan-forms.ts";
import { newlyBroken } from "./plan-state.ts";

/** A set of a plan, to be changed, with who may facilitate it. @throws NotFound, Conflict when the plan is published */
export async function openPlannedSet(
  actor: Actor,
  planId: string | undefined,
  setId: string | undefined,
) {
  const plan = await findPlan(actor, planId);
  const { state, facilitators } = await stateOf(plan);
  const set = state.sets.find(({ id }) => id === setId);
  if (!set) throw new NotFound();
  return {
    plan: { id: plan.id, revision: plan.revision },
    cohort: { id: plan.cohortId, name: plan.cohort.name },
    name: set.name,
    facilitatorId: set.facilitator?.id ?? "",
    meets: set.meets,
    facilitators,
  };
}

/**
 * Changes what a planned set is called, who facilitates it and what it offers, unless that breaks rules and is not confirmed yet.
 * @throws NotFound, Conflict when the plan was published, or changed since it was seen
 */
export const changePlannedSet = (
  actor: Actor,
  planId: string | undefined,
  setId: string | undefined,
  { name, facilitatorId, meets, revision, confirmed }: z.output<typeof plannedSetForm>,
): Promise<Refused | { changed: string }> =>
  changePlan(actor, planId, revision, async (tx, plan) => {
    const { state, facilitators } = await stateOf(plan, tx);
    const set = state.sets.find(({ id }) => id === setId);
    if (!set) throw new NotFound();
    const facilitator = facilitators.find(({ id }) => id === facilitatorId) ?? null;
    if (facilitatorId && !facilitator)
      return refused("facilitatorId", "Choose who facilitates the set, or leave it open");
    const isTaken =
      state.sets.some((other) => other.id !== set.id && other.name === name) ||
      (await tx.learningSet.findFirst({
        where: { cohortId: plan.cohortId, name, id: { not: set.standing?.id ?? "" } },
        select: { id: true },
      }));
    if (isTaken)
      return refused("name", `The cohort has a set called ${name} already. Give it another name`);
    // Under its name of before, so that what was broken already is not named again.
    const changed = { ...set, facilitator, meets };
    const sets = state.sets.map((one) => (one === set ? changed : one));
    const asked = newlyBroken(state, { ...state, sets });
    if (!isConfirmed(asked, confirmed)) return refused("confirmed", ...asked);
    await tx.plannedSet.update({ where: { id: set.id }, data: { name, facilitatorId, meets } });
    return { changed: name };
  });
