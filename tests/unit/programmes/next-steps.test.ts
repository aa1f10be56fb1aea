import { expect, test } from "vitest";
import { nextSteps } from "../../../app/programmes/next-steps.ts";

const nothing = {
  programmeId: "p",
  cohortId: null,
  isPlanned: false,
  isPlaced: false,
  hasSets: false,
  isStarted: false,
  isInvited: false,
  people: 1,
  leads: 1,
  hosts: 0,
};
const all = {
  ...nothing,
  cohortId: "c",
  isPlanned: true,
  isPlaced: true,
  hasSets: true,
  isStarted: true,
  isInvited: true,
  people: 9,
  hosts: 2,
};

test("a new programme begins with a cohort, and what needs one leads there first", () => {
  const steps = nextSteps(nothing);
  expect(steps.map(({ isDone }) => isDone)).toEqual(Array(8).fill(false));
  expect(steps.map(({ to }) => to)).toEqual([
    "/programmes/p/cohorts/new",
    "/programmes/p/cohorts/new",
    "/programmes/p/hosts",
    "/programmes/p/people",
    "/programmes/p/cohorts/new",
    "/programmes/p/cohorts/new",
    "/programmes/p/cohorts/new",
    "/programmes/p/invitations",
  ]);
});

test("once there is a cohort, its plan, placements, sets and starts are its own", () => {
  const steps = nextSteps({ ...nothing, cohortId: "c" });
  expect(steps.map(({ to }) => to)).toEqual([
    "/programmes/p/cohorts/new",
    "/cohorts/c/milestones/template",
    "/programmes/p/hosts",
    "/programmes/p/people",
    "/cohorts/c/placements",
    "/cohorts/c/set-plans/new",
    "/cohorts/c/start",
    "/programmes/p/invitations",
  ]);
});

test("leads alone are nobody brought in", () => {
  const people = nextSteps({ ...all, isPlaced: false, people: 2, leads: 2 })[3];
  expect(people).toMatchObject({ text: "Bring people in", isDone: false });
});

test("when all is done there is nothing more to say", () => {
  expect(nextSteps(all)).toEqual([]);
  expect(nextSteps({ ...all, hosts: 0 })).toHaveLength(8);
});
