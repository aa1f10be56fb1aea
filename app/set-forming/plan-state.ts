import { needsInWords } from "./access-needs.ts";
import { type Explained, explainSets } from "./explain.ts";
import type { Aim, Arrangement, Bond, Fellow, Problem } from "./problem.ts";

/** A set of a plan. */
export type Planned = {
  id: string;
  name: string;
  facilitator: { id: string; name: string } | null;
  /** Codes of the access needs that it meets. */
  meets: string[];
  /** The set that stands already and becomes this one. */
  standing: { id: string; name: string; people: string[] } | null;
  members: { id: string; wasIn: string }[];
};

/** A plan with everybody who can be in one of its sets. */
export type PlanState<F extends Fellow = Fellow> = {
  aims: Aim[];
  bounds: Problem["bounds"];
  mayBeAlone: boolean;
  sets: Planned[];
  /** Those who are in a set of it, and those who are to be. */
  fellows: F[];
  bonds: Bond[];
};

/** What the programme is asked to arrange. */
export const problemOf = ({ sets, ...state }: PlanState): Problem => ({
  ...state,
  seats: sets.map(({ name, facilitator, meets, standing }) => ({
    name,
    facilitator,
    meets: needsInWords(meets),
    standing: standing?.people ?? [],
  })),
});

/** Who is in each set, in the order of the sets. */
export const arrangementOf = ({ sets }: PlanState): Arrangement =>
  sets.map(({ members }) => members.map(({ id }) => id));

/** The sets in words, as they stand in the plan. */
export const explained = (state: PlanState): Explained[] =>
  explainSets(problemOf(state), arrangementOf(state));

/** The plan with somebody in another set, or in none. */
export function withMoved<S extends PlanState>(state: S, personId: string, to: string): S {
  const members = state.sets.flatMap((set) => set.members);
  const moved = members.find(({ id }) => id === personId) ?? { id: personId, wasIn: "" };
  const sets = state.sets.map((set) => {
    const others = set.members.filter(({ id }) => id !== personId);
    return { ...set, members: set.id === to ? [...others, moved] : others };
  });
  return { ...state, sets };
}

/** The rules that are broken in one state of a plan and were not in another, each with its set. */
export function newlyBroken(before: PlanState, after: PlanState): string[] {
  const known = explained(before).flatMap(rulesBroken);
  return explained(after)
    .flatMap(rulesBroken)
    .filter((sentence) => !known.includes(sentence));
}

const rulesBroken = ({ name, forbidden, advised }: Explained) =>
  [...forbidden, ...advised].map((sentence) => `${name}: ${sentence}`);

/** Somebody who is in another set than before, by names of sets. */
export type Change = { name: string; from: string | null; to: string };

/** Who is elsewhere since the programme last proposed anew, in the order of the sets. */
export function changesOf({ sets, fellows }: PlanState): Change[] {
  const nameOf = new Map(sets.map(({ id, name }) => [id, name]));
  const personOf = new Map(fellows.map(({ id, name }) => [id, name]));
  return sets.flatMap((set) =>
    set.members
      .filter(({ wasIn }) => wasIn !== set.id)
      .map(({ id, wasIn }) => {
        return { name: personOf.get(id) ?? "", from: nameOf.get(wasIn) ?? null, to: set.name };
      }),
  );
}
