import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Member,
  type WouldBe,
  advisesAgainst,
  forbids,
  midSentence,
  usualBounds,
} from "../../../app/set-forming/rules.ts";

const host = (id: string) => ({ id, name: `${id} Hospitals` });
const person = (name: string, more: Partial<Member> = {}): Member => ({
  id: name.toLowerCase(),
  name,
  profession: "",
  host: null,
  ...more,
});
const ruth = { id: "ruth", name: "Ruth" };
const five = ["Ada", "Ben", "Cleo", "Dev", "Eve"].map((name) => person(name));
const set = (change: Partial<WouldBe> = {}): WouldBe => ({
  members: five,
  facilitator: ruth,
  bonds: [],
  cohort: five,
  bounds: usualBounds,
  mayBeAlone: false,
  ...change,
});

describe("a set is forbidden", () => {
  test("when it holds two fellows of one host", () => {
    const members = [
      person("Ada", { host: host("North") }),
      person("Ben", { host: host("South") }),
      person("Cleo", { host: host("North") }),
      person("Dev", { host: host("North") }),
      person("Eve"),
      person("Finn"),
    ];
    expect(forbids(set({ members }))).toEqual([
      "Ada, Cleo and Dev are placed with the same host, North Hospitals. A set never holds two fellows of one host.",
    ]);
  });

  test.each(["line manager", "mentor", "coach"] as const)("when one is another's %s", (kind) => {
    const bonds = [{ kind, from: "ada", to: "ben" }];
    expect(forbids(set({ bonds }))).toEqual([
      `Ada is the ${kind} of Ben. They cannot be in one set.`,
    ]);
  });

  test("when its facilitator is the mentor of a member, or managed by one", () => {
    expect(forbids(set({ bonds: [{ kind: "mentor", from: "ruth", to: "eve" }] }))).toEqual([
      "Ruth is the mentor of Eve. They cannot be in one set.",
    ]);
    expect(forbids(set({ bonds: [{ kind: "line manager", from: "eve", to: "ruth" }] }))).toEqual([
      "Eve is the line manager of Ruth. They cannot be in one set.",
    ]);
  });

  test("when its facilitator is a member", () => {
    const members = [...five, person("Ruth")];
    expect(forbids(set({ members }))).toEqual([
      expect.stringContaining("Ruth facilitates the set"),
    ]);
  });

  test("and not for a bond to somebody outside it", () => {
    expect(forbids(set({ bonds: [{ kind: "coach", from: "zoe", to: "ada" }] }))).toEqual([]);
  });
});

describe("a set is advised against", () => {
  test.each([
    [3, ["A set works best with 4 to 8 people; this one would have 3."]],
    [4, []],
    [8, []],
    [9, ["A set works best with 4 to 8 people; this one would have 9."]],
  ])("with %i people or not: %j", (size, advice) => {
    const members = Array.from({ length: size }, (_, at) => person(`P${at}`));
    expect(advisesAgainst(set({ members, cohort: members }))).toEqual(advice);
  });

  test("and a profession is named as it stands in a sentence", () => {
    expect(["Nurse", "GP", "Éducateur", ""].map(midSentence)).toEqual([
      "nurse",
      "GP",
      "éducateur",
      "",
    ]);
  });

  test("when a profession is alone that need not be", () => {
    const nurse = person("Nia", { profession: "Nurse" });
    const doctor = person("Dan", { profession: "Doctor" });
    const members = [...five.slice(0, 3), nurse, doctor];
    const cohort = [...members, person("Nell", { profession: "Nurse" })];
    expect(advisesAgainst(set({ members, cohort }))).toEqual([
      "Nia would be the only nurse here, though the cohort has others.",
    ]);
    expect(advisesAgainst(set({ members, cohort, mayBeAlone: true }))).toEqual([]);
  });
});

test("of fellows each with a host of their own, nothing forbids any set", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 20 }), (numbers) => {
      const members = numbers.map((n) => person(`P${n}`, { host: host(`h${n}`) }));
      expect(forbids(set({ members }))).toEqual([]);
      const [first] = members;
      if (!first) return;
      const twice = [...members, person("Other", { host: first.host })];
      expect(forbids(set({ members: twice }))).toHaveLength(1);
    }),
  );
});
