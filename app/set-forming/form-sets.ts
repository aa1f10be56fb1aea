import { arrangeByRules } from "./arrange-by-rules.ts";
import { rules } from "./costs.ts";
import type { Arrangement, Problem } from "./problem.ts";
import {
  type Kept,
  type Search,
  differenceOf,
  everyChange,
  make,
  openSearch,
  someChange,
} from "./search.ts";
import { seededBy } from "./seeded-chance.ts";

/**
 * Proposes who is in which set: no rule is broken that can be kept, as far as the search can tell, and among what keeps them the
 * aims are served in their order. The same problem has the same answer, in whatever order its people are named.
 * @param kept sets that stay as they are
 * @returns the ids of each seat's people, sorted by name
 */
export function formSets(given: Problem, kept: Kept = new Map()): Arrangement {
  const problem = { ...given, fellows: [...given.fellows].sort(byId) };
  const search = openSearch(problem, kept);
  anneal(search, problem);
  settle(search);
  const found = arrangeByRules(problem, search.fixed, search.total()[rules] ?? 0);
  if (found) {
    search.take(found);
    settle(search);
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
/** How much more an aim weighs than the next, and a rule than all of them, while searching. */
const step = 4;
const ruleWeight = 100;

/**
 * Simulated annealing: tries changes, takes the better ones, and at first some of the worse (Kirkpatrick, Gelatt and Vecchi,
 * "Optimization by simulated annealing", Science 220, 1983). What it leaves is the best that it saw.
 */
function anneal(search: Search, { fellows, aims }: Problem) {
  if (search.open.length < 2) return;
  const chance = seededBy(fellows.map(({ id }) => id).join(" "));
  const weights = [
    ruleWeight * step ** aims.length,
    ...aims.map((_, at) => step ** (aims.length - at)),
    1,
  ];
  const weigh = (costs: number[]) =>
    costs.reduce((total, value, at) => total + value * weights[at]!, 0);
  const rounds = tries * fellows.length;
  const hottest = step ** aims.length;
  let now = weigh(search.total());
  let best = { cost: now, sets: search.sets.map((members) => [...members]) };
  for (let round = 0; round < rounds; round++) {
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
function settle(search: Search) {
  let again = true;
  while (again) {
    again = false;
    for (const change of everyChange(search)) {
      if (!isBetter(differenceOf(search, change))) continue;
      make(search, change);
      again = true;
      break;
    }
  }
}

const isBetter = (difference: number[]) => (difference.find((value) => value !== 0) ?? 0) < 0;
