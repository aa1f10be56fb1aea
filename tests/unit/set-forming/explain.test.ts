import { expect, test } from "vitest";
import { explainSets, whyBroken } from "../../../app/set-forming/explain.ts";
import { type Fellow, type Problem, aims } from "../../../app/set-forming/problem.ts";

const fellow = (name: string, more: Partial<Fellow> = {}): Fellow => ({
  id: name.toLowerCase(),
  name,
  profession: "",
  host: null,
  place: "",
  experience: null,
  needs: [],
  free: [],
  earlierSets: [],
  ...more,
});
const north = { id: "north", name: "North Hospitals" };
const seat = (name: string) => ({ name, facilitator: null, meets: [] as string[] });
const problem = (more: Partial<Problem>): Problem => ({
  fellows: [],
  seats: [seat("Elm")],
  bonds: [],
  bounds: { smallest: 2, largest: 4 },
  mayBeAlone: false,
  aims: [...aims],
  ...more,
});
const brokenIn = (of: Problem, ...sets: Fellow[][]) =>
  explainSets(
    of,
    sets.map((members) => members.map(({ id }) => id)),
  ).map(({ forbidden, advised }) => [...forbidden, ...advised]);

test("names each rule that a set breaks", () => {
  const ada = fellow("Ada", { host: north, profession: "Nurse" });
  const ben = fellow("Ben", { host: north });
  const cleo = fellow("Cleo", { profession: "Nurse" });
  const ruth = { id: "ruth", name: "Ruth" };
  const of = problem({
    fellows: [ada, ben, cleo],
    seats: [{ ...seat("Elm"), facilitator: ruth }, seat("Ash")],
    bonds: [{ kind: "mentor", from: "ruth", to: "ben" }],
  });
  expect(brokenIn(of, [ada, ben], [cleo])).toEqual([
    [
      "Ada and Ben are placed with the same host, North Hospitals. A set never holds two fellows of one host.",
      "Ruth is the mentor of Ben. They cannot be in one set.",
      "Ada would be the only nurse here, though the cohort has others.",
    ],
    [
      "A set works best with 2 to 4 people; this one would have 1.",
      "Cleo would be the only nurse here, though the cohort has others.",
    ],
  ]);
});

test("says how a set serves each aim, in their order", () => {
  const fellows = [
    fellow("Ada", { profession: "Nurse", place: "Leeds", experience: 4, free: ["Tuesday"] }),
    fellow("Ben", { profession: "GP", place: "Leeds", experience: 11, free: ["Tuesday"] }),
    fellow("Cleo", {
      profession: "GP",
      place: "York",
      needs: ["step-free access"],
      free: ["Friday"],
    }),
  ];
  const [elm] = explainSets(problem({ fellows }), [fellows.map(({ id }) => id)]);
  expect(elm?.served).toEqual([
    "2 professions.",
    "2 places; 2 from Leeds.",
    "4 to 11 years in practice, 8 on average.",
    "Cleo needs step-free access, which the set is not said to offer.",
    "Tuesday suits most; Cleo cannot come then.",
    "Nobody was in an earlier set with another.",
  ]);
});

test("says why a rule cannot be kept", () => {
  const three = ["Ada", "Ben", "Cleo"].map((name) => fellow(name, { host: north }));
  expect(whyBroken(problem({ fellows: three, seats: [seat("Elm"), seat("Ash")] }))).toEqual([
    "3 people are too few for 2 sets of at least 2.",
    "North Hospitals has 3 fellows, and there are 2 sets, so that two of them have to be together.",
  ]);
  const midwives = ["Dev", "Eve"].map((name) =>
    fellow(name, { host: north, profession: "Midwife" }),
  );
  expect(whyBroken(problem({ fellows: midwives }))).toEqual([
    "North Hospitals has 2 fellows, and there is 1 set, so that two of them have to be together.",
    "No two of Dev and Eve can be in one set, so that each is the only midwife in theirs.",
  ]);
});
