import { setImmediate } from "node:timers/promises";
import { arrangeByRules } from "./arrange-by-rules.ts";
import { rules } from "./costs.ts";
import type { Arrangement, Problem } from "./problem.ts";
import {
  type Kept,
  type Search,
  type Steps,
  differenceOf,
  everyChange,
  make,
  openSearch,
  someChange,
} from "./search.ts";
import { seededBy } from "./seeded-chance.ts";

/**
 * Proposes who is in which set: no rule is broken that can be kept, as far as the search can tell, and among what keeps them the
 * aims are served in their order, and nobody is moved from a set that stands without a gain. The same problem has the same answer, in whatever order its people are named.
 * @param kept sets that stay as they are
 * @returns the ids of each seat's people, sorted by name
 */
export function formSets(given: Problem, kept: Kept = new Map()): Arrangement {
  const steps = forming(given, kept);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `formSets`, for a server that has others to answer meanwhile. */
export async function formSetsAside(given: Problem, kept?: Kept): Promise<Arrangement> {
  const steps = forming(given, kept);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

/** The search, in steps of some thousandths of a second. */
function* forming(given: Problem, kept: Kept = new Map()): Steps<Arrangement> {
  const problem = { ...given, fellows: [...given.fellows].sort(byId) };
  const search = openSearch(problem, kept);
  yield* anneal(search, problem);
  yield* settle(search);
  const found = yield* arrangeByRules(problem, search.fixed, search.total()[rules] ?? 0);
  if (found) {
    search.take(found);
    yield* settle(search);
  }
  const name = ({ id, name }: { id: string; name: string }) => `${name} ${id}`;
  return search.sets.map((members) =>
    members
      .map((one) => problem.fellows[one]!)
      .sort((one, other) => name(one).localeCompare(name(other), "en"))
      .map(({ id }) => id),
  );
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** How many changes are tried, for each person. */
const tries = 1_500;
/** After how many changes there is a rest. */
const stride = 1_000;
/** How much more an aim weighs than the next, and a rule than all of them, while searching. */
const step = 4;
const ruleWeight = 100;

/**
 * Simulated annealing: tries changes, takes the better ones, and at first some of the worse (Kirkpatrick, Gelatt and Vecchi,
 * "Optimization by simulated annealing", Science 220, 1983). What it leaves is the best that it saw.
 */
function* anneal(search: Search, { fellows, aims }: Problem): Steps<void> {
  if (search.open.length < 2) return;
  const chance = seededBy(fellows.map(({ id }) => id).join(" "));
  const weights = [
    ruleWeight * step ** aims.length,
    ...aims.map((_, at) => step ** (aims.length - at)),
    2,
    1,
  ];
  const weigh = (costs: number[]) =>
    costs.reduce((total, value, at) => total + value * weights[at]!, 0);
  const rounds = tries * fellows.length;
  const hottest = step ** aims.length;
  let now = weigh(search.total());
  let best = { cost: now, sets: search.sets.map((members) => [...members]) };
  for (let round = 0; round < rounds; round++) {
    if (round % stride === 0) yield;
    const change = someChange(search, chance);
    if (!change) continue;
    const more = weigh(differenceOf(search, change));
    const heat = hottest * (0.3 / hottest) ** (round / rounds);
    if (more > 0 && chance() >= Math.exp(-more / heat)) continue;
    make(search, change);
    now += more;
    if (now < best.cost) best = { cost: now, sets: search.sets.map((members) => [...members]) };
  }
  search.take(best.sets);
}

/** Makes every change that is better by the first rule or aim in which it differs, until there is none. */
function* settle(search: Search): Steps<void> {
  let again = true;
  let looked = 0;
  while (again) {
    again = false;
    for (const change of everyChange(search)) {
      if (++looked % stride === 0) yield;
      if (!isBetter(differenceOf(search, change))) continue;
      make(search, change);
      again = true;
      break;
    }
  }
}

const isBetter = (difference: number[]) => (difference.find((value) => value !== 0) ?? 0) < 0;
