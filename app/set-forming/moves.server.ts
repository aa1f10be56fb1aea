import type { z } from "zod";
import type { Actor } from "../policy/actor.ts";
import { NotFound } from "../server/errors.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { type Refused, changePlan, findPlan, refused, stateOf } from "./plan.server.ts";
import type { moveForm } from "./plan-forms.ts";
import { newlyBroken, withMoved } from "./plan-state.ts";

/** Whom of a plan one can move, and where to. @throws NotFound, Conflict when it is published */
export async function openMove(actor: Actor, id: string | undefined) {
  const plan = await findPlan(actor, id);
  const { state, inNone } = await stateOf(plan);
  const placed = state.fellows.filter((one) => !inNone.includes(one));
  const person = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    id: plan.id,
    revision: plan.revision,
    cohort: { id: plan.cohortId, name: plan.cohort.name },
    people: [...placed, ...inNone].map(person),
    sets: state.sets.map(person),
  };
}

/**
 * Moves somebody to another set of a plan, or out of all, unless that breaks rules and is not confirmed yet.
 * @returns who was moved, and to which set
 * @throws NotFound, Conflict when the plan was published, or changed since it was seen
 */
export const movePerson = (
  actor: Actor,
  id: string | undefined,
  { personId, to, revision, confirmed }: z.output<typeof moveForm>,
): Promise<Refused | { moved: string; to: string | null }> =>
  changePlan(actor, id, revision, async (tx, plan) => {
    const { state, inNone } = await stateOf(plan, tx);
    const person = [...state.fellows, ...inNone].find((one) => one.id === personId);
    const set = state.sets.find((one) => one.id === to);
    if (!person || (to && !set)) throw new NotFound();
    const fellows = state.fellows.includes(person) ? state.fellows : [...state.fellows, person];
    const asked = newlyBroken(state, withMoved({ ...state, fellows }, personId, to));
    if (!isConfirmed(asked, confirmed)) return refused("confirmed", ...asked);
    const where = { personId, plannedSet: { planId: plan.id } };
    const row = await tx.plannedMember.findFirst({ where, select: { wasIn: true } });
    await tx.plannedMember.deleteMany({ where });
    if (set)
      await tx.plannedMember.create({
        data: { plannedSetId: set.id, personId, wasIn: row?.wasIn ?? "" },
      });
    return { moved: person.name, to: set?.name ?? null };
  });
