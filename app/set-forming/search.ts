import { type SetCost, type Sets, costOf } from "./costs.ts";
import type { Problem } from "./problem.ts";

/** Sets that are published already, by where they stand among the seats: their people stay where they are. */
export type Kept = Map<number, string[]>;

/** A search that can be left for a moment after each step. */
export type Steps<T> = Generator<undefined, T, unknown>;

export type Search = ReturnType<typeof openSearch>;

/** The sets as they stand, with what each costs. */
export function openSearch(problem: Problem, kept: Kept) {
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

/**
 * Leaves people in the sets that stand, and deals the others out one by one, those of one host, and then of one profession, into
 * different sets, the smallest first.
 */
function dealt({ fellows, seats }: Problem, free: number[], open: number[], fixed: Sets): Sets {
  const sets = fixed.map((members) => [...members]);
  const standsAt = (one: number) =>
    open.find((seat) => seats[seat]!.standing?.includes(fellows[one]!.id));
  const key = (one: number) => `${fellows[one]!.host?.id ?? ""} ${fellows[one]!.profession}`;
  const order = [...free].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  for (const one of order) {
    const seat = standsAt(one);
    if (seat !== undefined) sets[seat]!.push(one);
  }
  if (open.length === 0) return sets;
  const smallest = () =>
    open.reduce((one, other) => (sets[other]!.length < sets[one]!.length ? other : one));
  for (const one of order) if (standsAt(one) === undefined) sets[smallest()]!.push(one);
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
export function differenceOf(search: Search, { seats: [one, other], members }: Change): number[] {
  const after = [search.cost(members[0], one), search.cost(members[1], other)] as const;
  return search
    .costs(one)
    .map((value, at) => after[0][at]! + after[1][at]! - value - search.costs(other)[at]!);
}

/** Makes a change. */
export function make(search: Search, { seats, members }: Change) {
  search.put(seats[0], members[0]);
  search.put(seats[1], members[1]);
}

/** Some change, by chance: two people swapped, or now and then one moved; null where it cannot be made. */
export function someChange(search: Search, chance: () => number): Change | null {
  const pick = (many: number) => Math.floor(chance() * many);
  const one = search.open[pick(search.open.length)]!;
  const other = search.open[pick(search.open.length)]!;
  const [here, there] = [search.sets[one]!, search.sets[other]!];
  if (one === other || here.length === 0) return null;
  const at = pick(here.length);
  if (there.length === 0 || chance() < 0.1) return moved(search, one, other, at);
  return swapped(search, one, other, at, pick(there.length));
}

/** Every change that can be made, while the sets stay as they are. */
export function* everyChange(search: Search): Generator<Change> {
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
