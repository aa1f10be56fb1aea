import type { Actor } from "../policy/actor.ts";
import type { Candidate } from "./cohort-people.server.ts";
import { whyBroken } from "./explain.ts";
import { findPlan, stateOf } from "./plan.server.ts";
import { changesOf, explained, problemOf } from "./plan-state.ts";
import { aimNames } from "./usual.ts";

const shown = ({ id, name, profession, host }: Candidate) => ({
  id,
  name,
  about: [profession, host?.name].filter(Boolean).join(" · "),
});

/**
 * A plan in words: each set with what speaks against it and how it serves the aims, which rules cannot be kept and why, and
 * what proposing anew has changed.
 * @throws NotFound, Conflict when it is published
 */
export async function readPlan(actor: Actor, id: string | undefined) {
  const plan = await findPlan(actor, id);
  const { state, inNone } = await stateOf(plan);
  const sets = explained(state);
  const isBroken = sets.some(({ forbidden, advised }) => forbidden.length + advised.length > 0);
  const before = new Map(state.sets.map((set) => [set.id, set.name]));
  return {
    id: plan.id,
    revision: plan.revision,
    cohort: { id: plan.cohortId, name: plan.cohort.name },
    bounds: state.bounds,
    mayBeAlone: state.mayBeAlone,
    aims: state.aims.map((aim) => aimNames[aim]),
    placed: state.fellows.length - inNone.filter(({ isExpected }) => isExpected).length,
    answered: state.fellows.filter(({ hasAnswered }) => hasAnswered).length,
    of: state.fellows.length,
    isBroken,
    why: isBroken ? whyBroken(problemOf(state)) : [],
    changes: plan.before ? changesOf(state) : null,
    sets: state.sets.map(({ id, name, facilitator, standing, members }, at) => {
      const { forbidden = [], advised = [], served = [] } = sets[at] ?? {};
      return {
        id,
        name,
        facilitator: facilitator?.name ?? null,
        standing: standing?.name ?? null,
        broken: [...forbidden, ...advised],
        served,
        members: members.flatMap(({ id, wasIn }) => {
          const person = state.fellows.find((one) => one.id === id);
          const from = plan.before && wasIn ? (before.get(wasIn) ?? null) : null;
          return person ? [{ ...shown(person), was: from === name ? null : from }] : [];
        }),
      };
    }),
    inNone: inNone.map((person) => ({ ...shown(person), isExpected: person.isExpected })),
  };
}
