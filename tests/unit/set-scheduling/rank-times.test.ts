import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, rankTimes } from "../../../app/set-scheduling/rank-times.ts";

const people = [
  { id: "ruth", name: "Ruth", isFacilitator: true },
  { id: "amara", name: "Amara", isFacilitator: false },
  { id: "daniel", name: "Daniel", isFacilitator: false },
  { id: "priya", name: "Priya", isFacilitator: false },
];
const time = (id: string, day: number, answers: Record<string, Choice>) => ({
  id,
  startsAt: new Date(Date.UTC(2026, 9, day, 13)),
  answers,
});
const order = (...times: ReturnType<typeof time>[]) => rankTimes(times, people).map(({ id }) => id);

test("who can come decides, gladly before if need be, early before late", () => {
  const all = { ruth: "yes", amara: "yes", daniel: "yes", priya: "yes" } as const;
  expect(
    order(
      time("one cannot", 1, { ...all, priya: "no" }),
      time("one would rather not", 2, { ...all, priya: "ifNeedBe" }),
      time("all, late", 9, all),
      time("all, early", 8, all),
    ),
  ).toEqual(["all, early", "all, late", "one would rather not", "one cannot"]);
});

test("a time at which the facilitator cannot be there comes last, even if all others can", () => {
  expect(
    order(
      time("without Ruth", 1, { ruth: "no", amara: "yes", daniel: "yes", priya: "yes" }),
      time("Ruth and one", 2, { ruth: "yes", amara: "yes", daniel: "no", priya: "no" }),
    ),
  ).toEqual(["Ruth and one", "without Ruth"]);
});

test("everybody stands in exactly one list of each time", () => {
  const answers = fc.dictionary(
    fc.constantFrom("ruth", "amara", "daniel", "priya", "a stranger"),
    fc.constantFrom<Choice[]>("yes", "ifNeedBe", "no"),
  );
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 6 }), (given) => {
      const ranked = rankTimes(
        given.map((one, day) => time(String(day), day + 1, one)),
        people,
      );
      for (const { yes, ifNeedBe, no, silent } of ranked)
        expect([...yes, ...ifNeedBe, ...no, ...silent].map(({ id }) => id).sort()).toEqual(
          people.map(({ id }) => id).sort(),
        );
    }),
  );
});
