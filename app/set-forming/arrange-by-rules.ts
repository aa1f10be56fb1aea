import { type SetCost, type Sets, costOf, rules } from "./costs.ts";
import type { Problem } from "./problem.ts";
import type { Steps } from "./search.ts";

/** How many steps the search takes before it gives up. For up to a dozen people that is every arrangement there is. */
const mostSteps = 400_000;
/** After how many steps there is a rest. */
const stride = 200;

/**
 * Looks for the arrangement that breaks the fewest rules, person by person, whatever the aims: for when a search that is quicker
 * found none that keeps all.
 * @param fixed who is in which set already; a set with somebody in it is full
 * @param most it breaks fewer than so many rules
 * @returns null when there is none, or none was found in time
 */
export function* arrangeByRules(given: Problem, fixed: Sets, most: number): Steps<Sets | null> {
  const problem = { ...given, aims: [] };
  const whole = costOf(problem);
  // What two people are to each other, and somebody to the facilitator, can be told before the set is whole.
  const partial = costOf({
    ...problem,
    mayBeAlone: true,
    bounds: { smallest: 0, largest: problem.bounds.largest },
  });
  const held = new Set(fixed.flat());
  const sets = fixed.map((members) => [...members]);
  const open = sets.flatMap((members, seat) => (members.length > 0 ? [] : [seat]));
  const left = problem.fellows.flatMap((_, one) => (held.has(one) ? [] : [one]));
  const order = hardestFirst(problem, left);
  const brokenIn = (cost: SetCost) =>
    open.reduce((sum, seat) => sum + cost(sets[seat]!, seat)[rules]!, 0);
  let fewest = most;
  let found: Sets | null = null;
  let steps = 0;

  function* place(turn: number): Steps<void> {
    if (turn === order.length) {
      const broken = brokenIn(whole);
      if (broken >= fewest) return;
      fewest = broken;
      found = sets.map((members) => [...members]);
      return;
    }
    for (const seat of open) {
      if (fewest === 0 || ++steps > mostSteps) return;
      if (steps % stride === 0) yield;
      sets[seat]!.push(order[turn]!);
      if (brokenIn(partial) < fewest) yield* place(turn + 1);
      sets[seat]!.pop();
    }
  }
  yield* place(0);
  return found;
}

/** Those whom most others cannot be with come first: then a dead end is met early. */
function hardestFirst({ fellows, bonds }: Problem, those: number[]) {
  const against = (one: number) => {
    const { id, host } = fellows[one]!;
    const colleagues = fellows.filter((other) => host && other.host?.id === host.id).length;
    return colleagues + bonds.filter(({ from, to }) => from === id || to === id).length;
  };
  return [...those].sort((one, other) => against(other) - against(one));
}
