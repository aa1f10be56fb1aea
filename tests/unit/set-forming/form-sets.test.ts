import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, rules } from "../../../app/set-forming/costs.ts";
import { formSets, formSetsAside } from "../../../app/set-forming/form-sets.ts";
import { type Fellow, type Problem, aims } from "../../../app/set-forming/problem.ts";
import { seededBy } from "../../../app/set-forming/seeded-chance.ts";

const professions = ["Nurse", "GP", "Pharmacist", "Physiotherapist", "Paramedic"];

const fellow = (number: number, more: Partial<Fellow> = {}): Fellow => ({
  id: `f${String(number).padStart(3, "0")}`,
  name: `Fellow ${number}`,
  profession: "",
  host: null,
  place: "",
  experience: null,
  needs: [],
  free: [],
  earlierSets: [],
  ...more,
});

const seats = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `Set ${at + 1}`,
    facilitator: null,
    meets: [],
  }));

const problemOf = (fellows: Fellow[], count: number, more: Partial<Problem> = {}): Problem => ({
  fellows,
  seats: seats(count),
  bonds: [],
  bounds: { smallest: 4, largest: 8 },
  mayBeAlone: false,
  aims: [...aims],
  ...more,
});

/** A cohort as they come: hosts with one to three fellows, five professions, four places. */
function cohort(size: number, seed: string): Fellow[] {
  const chance = seededBy(seed);
  const pick = <T>(from: T[]) => from[Math.floor(chance() * from.length)]!;
  return Array.from({ length: size }, (_, at) =>
    fellow(at, {
      profession: pick(professions),
      host: { id: `h${Math.floor(chance() * size * 0.8)}`, name: "A host" },
      place: pick(["North", "South", "East", "West"]),
      experience: Math.floor(chance() * 20),
      free: ["Mon", "Tue", "Wed", "Thu"].filter(() => chance() < 0.7),
      earlierSets: chance() < 0.3 ? [pick(["old 1", "old 2"])] : [],
    }),
  );
}

/** The whole cost of an arrangement: rules, then each aim. */
function costsOf(problem: Problem, sets: string[][]) {
  const measure = costOf(problem);
  const at = new Map(problem.fellows.map(({ id }, index) => [id, index]));
  return sets
    .map((ids, seat) =>
      measure(
        ids.map((id) => at.get(id)!),
        seat,
      ),
    )
    .reduce((total, one) => one.map((value, index) => value + (total[index] ?? 0)), [] as number[]);
}

const brokenIn = (problem: Problem, sets: string[][]) => costsOf(problem, sets)[rules];

/** The fewest rules that any arrangement breaks, by looking at all. */
function fewestBroken(problem: Problem): number {
  const sets: number[][] = problem.seats.map(() => []);
  const measure = costOf({ ...problem, aims: [] });
  let fewest = Infinity;
  const place = (one: number) => {
    if (one === problem.fellows.length) {
      const broken = sets.reduce((sum, members, seat) => sum + measure(members, seat)[rules]!, 0);
      fewest = Math.min(fewest, broken);
      return;
    }
    for (const members of sets) {
      members.push(one);
      place(one + 1);
      members.pop();
    }
  };
  place(0);
  return fewest;
}

const small = fc
  .record({
    people: fc.array(
      fc.record({
        host: fc.integer({ min: 0, max: 5 }),
        profession: fc.constantFrom("A", "B", "C"),
      }),
      { minLength: 4, maxLength: 8 },
    ),
    bonds: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 3 }),
    mayBeAlone: fc.boolean(),
  })
  .map(({ people, bonds, mayBeAlone }) => {
    const fellows = people.map(({ host, profession }, at) =>
      fellow(at, { host: host === 0 ? null : { id: `h${host}`, name: "H" }, profession }),
    );
    return problemOf(fellows, 2, {
      bounds: { smallest: 2, largest: 5 },
      mayBeAlone,
      bonds: bonds
        .filter(([from, to]) => from !== to && from < people.length && to < people.length)
        .map(([from, to]) => ({ kind: "mentor", from: fellows[from]!.id, to: fellows[to]!.id })),
    });
  });

describe("forming sets", () => {
  test("puts everybody into one set", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 40 }), fc.string(), (size, seed) => {
        const fellows = cohort(size, seed);
        const sets = formSets(problemOf(fellows, Math.max(1, Math.round(size / 6.5))));
        expect(sets.flat().sort()).toEqual(fellows.map(({ id }) => id).sort());
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test("breaks as few rules as any arrangement of a few people does", () => {
    fc.assert(
      fc.property(small, (problem) => {
        expect(brokenIn(problem, formSets(problem))).toBe(fewestBroken(problem));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("gives the same answer again, in whatever order people are named", () => {
    const fellows = cohort(24, "order");
    const problem = problemOf(fellows, 4);
    const sets = formSets(problem);
    expect(formSets(problem)).toEqual(sets);
    expect(formSets({ ...problem, fellows: [...fellows].reverse() })).toEqual(sets);
  });

  test("gives others a turn while it works, and comes to the same", async () => {
    const problem = problemOf(cohort(24, "aside"), 4);
    let turns = 0;
    const count = () => void (turns++, (timer = setImmediate(count)));
    let timer = setImmediate(count);
    const sets = await formSetsAside(problem);
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(10);
    expect(sets).toEqual(formSets(problem));
  });

  test.each([
    [24, 4],
    [40, 6],
    [40, 8],
  ])("keeps every rule for %i people in %i sets", (size, count) => {
    for (const seed of ["one", "two", "three"]) {
      // One or two fellows at each host, and enough of each profession: all rules can be kept.
      const fellows = cohort(size, seed).map((one, at) => ({
        ...one,
        profession: professions[at % professions.length]!,
        host: { id: `h${at % Math.ceil(size * 0.6)}`, name: "A host" },
      }));
      const problem = problemOf(fellows, count);
      expect(brokenIn(problem, formSets(problem)), seed).toBe(0);
    }
  });

  test("leaves the sets that are kept as they are", () => {
    const fellows = cohort(24, "kept");
    const problem = problemOf(fellows, 4);
    const kept = fellows.slice(0, 6).map(({ id }) => id);
    const sets = formSets(problem, new Map([[1, kept]]));
    expect([...sets[1]!].sort()).toEqual([...kept].sort());
    expect(sets.flat()).toHaveLength(24);
  });

  test("moves nobody out of sets that stand without a gain", () => {
    const fellows = cohort(26, "standing").map((one, at) => ({
      ...one,
      host: { id: `h${at}`, name: "A host" },
    }));
    const stood = seats(4).map((_, seat) =>
      fellows.slice(seat * 6, seat * 6 + 6).map(({ id }) => id),
    );
    const standing = seats(4).map((seat, at) => ({ ...seat, standing: stood[at] }));
    const problem = problemOf(fellows, 4, { seats: standing, mayBeAlone: true, aims: [] });
    const sets = formSets(problem);
    for (const [seat, people] of stood.entries())
      expect(sets[seat]).toEqual(expect.arrayContaining(people));
    const better = formSets({ ...problem, aims: ["professions"] });
    const crowding = (of: string[][]) => costsOf({ ...problem, aims: ["professions"] }, of)[1]!;
    expect(crowding(better)).toBeLessThanOrEqual(crowding(sets));
  });

  test("puts nobody anywhere while every set stays as it is", () => {
    const fellows = cohort(9, "all kept");
    const kept = fellows.slice(0, 8).map(({ id }) => id);
    expect(formSets(problemOf(fellows, 1), new Map([[0, kept]])).flat()).toHaveLength(8);
  });

  test("keeps a facilitator from those whom they mentor, and from being a member", () => {
    const fellows = Array.from({ length: 12 }, (_, at) => fellow(at));
    const facilitated = seats(2).map((seat, at) => ({
      ...seat,
      facilitator: { id: at === 0 ? "ruth" : "f003", name: "Facilitator" },
    }));
    const bonds = [0, 1, 2].map((at) => ({
      kind: "mentor" as const,
      from: "ruth",
      to: fellows[at]!.id,
    }));
    const sets = formSets(problemOf(fellows, 2, { seats: facilitated, bonds }));
    expect(sets[1]).toEqual(expect.arrayContaining(["f000", "f001", "f002"]));
    expect(sets[0]).toContain("f003");
  });

  test("serves the first aim before the second", () => {
    const places = (order: Problem["aims"]) => {
      const problem = problemOf(cohort(32, "aims"), 5, { aims: order });
      return costsOf({ ...problem, aims: ["places"] }, formSets(problem))[1]!;
    };
    expect(places(["places", "experience"])).toBeLessThanOrEqual(places(["experience", "places"]));
  });

  test("is better than the best of 1,000 random deals", () => {
    const problem = problemOf(cohort(40, "random"), 6);
    const formed = costsOf(problem, formSets(problem));
    const chance = seededBy("deals");
    const deals = Array.from({ length: 1_000 }, () => {
      const shuffled = problem.fellows
        .map(({ id }) => ({ id, at: chance() }))
        .sort((one, other) => one.at - other.at);
      const sets = seats(6).map((_, seat) =>
        shuffled.filter((_one, at) => at % 6 === seat).map(({ id }) => id),
      );
      return costsOf(problem, sets);
    });
    const better = (one: number[], other: number[]) =>
      (one.map((value, at) => value - other[at]!).find((value) => value !== 0) ?? 0) < 0;
    expect(deals.filter((deal) => !better(formed, deal))).toEqual([]);
    expect(formed[rules]).toBe(0);
  });
});
