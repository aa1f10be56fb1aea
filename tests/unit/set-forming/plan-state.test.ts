import { expect, test } from "vitest";
import {
  type PlanState,
  changesOf,
  newlyBroken,
  withMoved,
} from "../../../app/set-forming/plan-state.ts";
import type { Fellow } from "../../../app/set-forming/problem.ts";

const fellow = (name: string, hostId = ""): Fellow => ({
  id: name.toLowerCase(),
  name,
  profession: "",
  host: hostId ? { id: hostId, name: `${hostId} Hospitals` } : null,
  place: "",
  experience: null,
  needs: [],
  free: [],
  earlierSets: [],
});
const set = (id: string, name: string, members: [id: string, wasIn: string][]) => ({
  id,
  name,
  facilitator: null,
  meets: [],
  standing: null,
  members: members.map(([id, wasIn]) => ({ id, wasIn })),
});
const plan: PlanState = {
  aims: [],
  bounds: { smallest: 1, largest: 2 },
  mayBeAlone: true,
  sets: [
    set("a", "Ash", [
      ["ada", "a"],
      ["ben", "b"],
    ]),
    set("e", "Elm", [["cleo", ""]]),
  ],
  fellows: [fellow("Ada", "North"), fellow("Ben"), fellow("Cleo", "North")],
  bonds: [],
};
const membersOf = ({ sets }: PlanState) => sets.map(({ members }) => members.map(({ id }) => id));

test("somebody who is moved is in one set, or in none, and where they were before stays known", () => {
  const moved = withMoved(plan, "ben", "e");
  expect(membersOf(moved)).toEqual([["ada"], ["cleo", "ben"]]);
  expect(moved.sets[1]?.members[1]).toEqual({ id: "ben", wasIn: "b" });
  expect(membersOf(withMoved(plan, "cleo", ""))).toEqual([["ada", "ben"], []]);
  expect(membersOf(withMoved(plan, "dev", "e"))).toEqual([
    ["ada", "ben"],
    ["cleo", "dev"],
  ]);
});

test("a move names the rules that it breaks, and none that were broken before", () => {
  expect(newlyBroken(plan, withMoved(plan, "ben", "e"))).toEqual([]);
  const together = withMoved(plan, "ada", "e");
  expect(newlyBroken(plan, together)).toEqual([
    "Elm: Cleo and Ada are placed with the same host, North Hospitals. A set never holds two fellows of one host.",
  ]);
  expect(newlyBroken(together, withMoved(together, "ben", "e"))).toEqual([
    "Elm: A set works best with 1 to 2 people; this one would have 3.",
  ]);
});

test("what proposing anew changed is who is elsewhere, by name", () => {
  const anew = {
    ...plan,
    sets: [
      set("a", "Ash", [
        ["ada", "a"],
        ["ben", "e"],
      ]),
      set("e", "Elm", [["cleo", ""]]),
    ],
  };
  expect(changesOf(anew)).toEqual([
    { name: "Ben", from: "Elm", to: "Ash" },
    { name: "Cleo", from: null, to: "Elm" },
  ]);
});
