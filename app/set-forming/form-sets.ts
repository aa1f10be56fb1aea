import { arrangeByRules } from "./arrange-by-rules.ts";
import { type SetCost, type Sets, costOf, rules } from "./costs.ts";
import type { Arrangement, Problem } from "./problem.ts";
import { seededBy } from "./seeded-chance.ts";

/** Sets that are published already, by where they stand among the seats: their people stay where they are. */
export type Kept = Map<number, string[]>;

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

type Search = ReturnType<typeof openSearch>;

/** The sets as they stand, with what each costs. */
function openSearch(problem: Problem, kept: Kept) {
  const { fellows, seats, bounds } = problem;
  const at = new Map(fellows.map(({ id }, index) => [id, index]));
  const fixed: Sets = seats.map((_, seat) =>
    (kept.get(seat) ?? []).flatMap((id) => at.get(id) ?? []),
  );
  const held = new Set(fixed.flat());
  const open = seats.flatMap((_, seat) => (kept.has(seat) ? [] : [seat]));
  const free = fellows.flatMap((_, one) => (held.has(one) ? [] : [one]));
  const even = open.length > 0 ? free.length / open.length : 0;
  const measure = costOf(problem);
  // Last of all, sets of one size.
  const cost: SetCost = (members, seat) => [
    ...measure(members, seat),
    Math.round((members.length - even) ** 2 * 4),
  ];
  let sets: Sets = dealt(problem, free, open, fixed);
  let costs = sets.map(cost);
  return {
    cost,
    fixed,
    open,
    bounds,
    get sets() {
      return sets;
    },
    costs: (seat: number) => costs[seat]!,
    total: () => sum(open.map((seat) => costs[seat]!)),
    take(others: Sets) {
      sets = others.map((members) => [...members]);
      costs = sets.map(cost);
    },
    put(seat: number, members: number[]) {
      sets[seat] = members;
      costs[seat] = cost(members, seat);
    },
  };
}

const sum = (costs: number[][]) =>
  costs.reduce((total, one) => one.map((value, at) => value + (total[at] ?? 0)), [] as number[]);

/** Deals people out one by one, those of one host, and then of one profession, into different sets. */
function dealt({ fellows }: Problem, free: number[], open: number[], fixed: Sets): Sets {
  const sets = fixed.map((members) => [...members]);
  const key = (one: number) => `${fellows[one]!.host?.id ?? ""} ${fellows[one]!.profession}`;
  const order = [...free].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  for (const [turn, one] of order.entries()) sets[open[turn % open.length]!]?.push(one);
  return sets;
}

/** Two sets as they would be after a change, if that change can be made. */
type Change = { seats: [number, number]; members: [number[], number[]] };

const without = (members: number[], at: number) => members.filter((_, index) => index !== at);

function swapped({ sets }: Search, one: number, other: number, at: number, to: number): Change {
  const [here, there] = [sets[one]!, sets[other]!];
  return {
    seats: [one, other],
    members: [
      [...without(here, at), there[to]!],
      [...without(there, to), here[at]!],
    ],
  };
}

function moved({ sets, bounds }: Search, from: number, to: number, at: number): Change | null {
  const [here, there] = [sets[from]!, sets[to]!];
  if (here.length <= bounds.smallest && there.length >= bounds.smallest) return null;
  if (there.length >= bounds.largest && here.length <= bounds.largest) return null;
  return { seats: [from, to], members: [without(here, at), [...there, here[at]!]] };
}

/** How much more a change costs, rule by rule and aim by aim. */
function differenceOf(search: Search, { seats: [one, other], members }: Change): number[] {
  const after = [search.cost(members[0], one), search.cost(members[1], other)] as const;
  return search
    .costs(one)
    .map((value, at) => after[0][at]! + after[1][at]! - value - search.costs(other)[at]!);
}

function make(search: Search, { seats, members }: Change) {
  search.put(seats[0], members[0]);
  search.put(seats[1], members[1]);
}

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

function someChange(search: Search, chance: () => number): Change | null {
  const pick = (many: number) => Math.floor(chance() * many);
  const one = search.open[pick(search.open.length)]!;
  const other = search.open[pick(search.open.length)]!;
  const [here, there] = [search.sets[one]!, search.sets[other]!];
  if (one === other || here.length === 0) return null;
  const at = pick(here.length);
  if (there.length === 0 || chance() < 0.1) return moved(search, one, other, at);
  return swapped(search, one, other, at, pick(there.length));
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

function* everyChange(search: Search): Generator<Change> {
  for (const one of search.open)
    for (const other of search.open) {
      if (one === other) continue;
      for (const at of search.sets[one]!.keys()) {
        const move = moved(search, one, other, at);
        if (move) yield move;
        if (one < other)
          for (const to of search.sets[other]!.keys()) yield swapped(search, one, other, at, to);
      }
    }
}
