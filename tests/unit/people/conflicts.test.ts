import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FellowPart,
  type Relation,
  conflictKey,
  findConflicts,
  reasonOf,
} from "../../../app/people/conflicts.ts";

const of = (part: FellowPart, personId: string, fellowId: string): Relation => {
  return { part, personId, fellowId };
};
const manages = (personId: string, reportId: string): Relation => {
  return { part: "lineManager", personId, reportId };
};
const inSet = (personId: string, setId: string): Relation => ({ part: "ofSet", personId, setId });

describe("a conflict is", () => {
  test.each<[FellowPart, FellowPart]>([
    ["mentor", "assessor"],
    ["coach", "assessor"],
    ["mentor", "sponsor"],
  ])("%s and %s of the same fellow", (one, other) => {
    const [conflict] = findConflicts([of(other, "joyce", "amara"), of(one, "joyce", "amara")]);
    expect(conflict).toEqual({
      kind: "parts",
      personId: "joyce",
      fellowId: "amara",
      parts: [one, other],
    });
    expect(conflict && reasonOf(conflict)).not.toBe("");
  });

  test("somebody and their line manager in the same set", () => {
    const relations = [
      manages("ruth", "amara"),
      inSet("amara", "hawthorn"),
      inSet("ruth", "hawthorn"),
    ];
    expect(findConflicts(relations)).toEqual([
      { kind: "lineManager", personId: "ruth", reportId: "amara", setId: "hawthorn" },
    ]);
  });
});

test.each([
  ["of two fellows", [of("mentor", "joyce", "amara"), of("assessor", "joyce", "ben")]],
  ["of two people", [of("mentor", "joyce", "amara"), of("assessor", "colin", "amara")]],
  ["sponsor and coach", [of("sponsor", "joyce", "amara"), of("coach", "joyce", "amara")]],
  ["mentor and coach", [of("mentor", "joyce", "amara"), of("coach", "joyce", "amara")]],
  ["in two sets", [manages("ruth", "amara"), inSet("amara", "hawthorn"), inSet("ruth", "plane")]],
  ["two colleagues in a set", [inSet("amara", "hawthorn"), inSet("ruth", "hawthorn")]],
])("%s is none", (_what, relations) => expect(findConflicts(relations)).toEqual([]));

test("all three parts for one fellow are two conflicts", () => {
  const parts = ["mentor", "sponsor", "assessor"] as const;
  expect(findConflicts(parts.map((part) => of(part, "joyce", "amara")))).toHaveLength(2);
});

const few = fc.constantFrom("a", "b", "c");
const relation: fc.Arbitrary<Relation> = fc.oneof(
  fc.record({
    part: fc.constantFrom<FellowPart>("mentor", "coach", "sponsor", "assessor"),
    personId: few,
    fellowId: few,
  }),
  fc.record({ part: fc.constant("lineManager" as const), personId: few, reportId: few }),
  fc.record({ part: fc.constant("ofSet" as const), personId: few, setId: few }),
);
const keys = (relations: Relation[]) => findConflicts(relations).map(conflictKey);
const same = (a: Relation, b: Relation) => JSON.stringify(a) === JSON.stringify(b);

test("the order of relations does not matter, nor how often one is given", () => {
  const shuffled = fc.array(relation, { maxLength: 14 }).chain((relations) =>
    fc.record({
      relations: fc.constant(relations),
      other: fc.shuffledSubarray(relations, { minLength: relations.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ relations, other }) => {
      expect(keys(other)).toEqual(keys(relations));
      expect(keys([...other, ...relations])).toEqual(keys(relations));
    }),
  );
});

test("a conflict goes with either of the relations that make it, and only then", () => {
  fc.assert(
    fc.property(fc.array(relation, { minLength: 1, maxLength: 14 }), fc.nat(), (relations, at) => {
      const gone = relations[at % relations.length] as Relation;
      const rest = relations.filter((one) => !same(one, gone));
      const before = findConflicts(relations);
      const isMadeBy = (conflict: (typeof before)[number]) =>
        conflict.kind === "parts"
          ? "fellowId" in gone &&
            gone.personId === conflict.personId &&
            gone.fellowId === conflict.fellowId &&
            conflict.parts.includes(gone.part)
          : ("reportId" in gone &&
              gone.personId === conflict.personId &&
              gone.reportId === conflict.reportId) ||
            ("setId" in gone &&
              gone.setId === conflict.setId &&
              [conflict.personId, conflict.reportId].includes(gone.personId));
      expect(keys(rest)).toEqual(before.filter((one) => !isMadeBy(one)).map(conflictKey));
    }),
  );
});
