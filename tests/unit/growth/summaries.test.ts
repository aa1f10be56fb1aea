import { expect, test } from "vitest";
import { summariseArc } from "../../../app/growth/arc-summary.ts";
import { summariseShifts } from "../../../app/growth/shift-summary.ts";
import { twelveShifts } from "../../../app/growth/twelve-shifts.ts";

const baseline = { level: "Exploring", by: "at baseline" };
const mid = { level: "Practising", by: "at mid-year" };
const ruth = { level: "Leading", by: "Ruth Adeyemi" };

test.each([
  [[], [], 0, "You have not rated yourself yet. No evidence is linked yet."],
  [[baseline], [], 1, "You rated yourself Exploring at baseline. 1 piece of evidence is linked."],
  [
    [baseline, mid],
    [ruth],
    3,
    "You rated yourself twice, from Exploring at baseline to Practising at mid-year. You were rated Leading by Ruth Adeyemi. 3 pieces of evidence are linked.",
  ],
  [
    [baseline, baseline, mid],
    [ruth, { level: "Practising", by: "Farah Siddiqui" }],
    0,
    "You rated yourself 3 times, from Exploring at baseline to Practising at mid-year. You were rated Leading by Ruth Adeyemi and Practising by Farah Siddiqui. No evidence is linked yet.",
  ],
])("an arc in sentences: %#", (self, faculty, evidence, sentences) => {
  expect(summariseArc(self, faculty, evidence)).toBe(sentences);
});

const all = (now: number, wanted: number) => twelveShifts.map(() => ({ now, wanted }));
const with2 = (now: number, wanted: number) => [
  ...all(4, 5).slice(0, 1),
  { now, wanted },
  ...all(4, 5).slice(2),
];

test.each([
  [[], "You have not placed yourself yet."],
  [
    [{ phrase: "at baseline", answers: all(4, 4) }],
    "You see yourself at baseline where you want to be on all twelve.",
  ],
  [
    [{ phrase: "at baseline", answers: with2(2, 6) }],
    "You see yourself at baseline furthest from where you want to be between “Fixed, prescriptive” and “Adaptive, at ease with uncertainty”: at 2, and wanting 6.",
  ],
  [
    [
      { phrase: "at baseline", answers: with2(2, 6) },
      { phrase: "at mid-year", answers: with2(5, 5) },
    ],
    "You see yourself at mid-year furthest from where you want to be between “Hierarchical” and “Horizontal, multidirectional”: at 4, and wanting 5. Since you placed yourself at baseline, you have moved most between “Fixed, prescriptive” and “Adaptive, at ease with uncertainty”: from 2 to 5.",
  ],
  [
    [
      { phrase: "at baseline", answers: all(4, 4) },
      { phrase: "at mid-year", answers: all(4, 4) },
    ],
    "You see yourself at mid-year where you want to be on all twelve. You stand where you stood at baseline.",
  ],
])("shifts in sentences: %#", (rated, sentences) => {
  expect(summariseShifts(rated)).toBe(sentences);
});
