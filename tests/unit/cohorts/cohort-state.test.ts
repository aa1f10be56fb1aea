import { expect, test } from "vitest";
import { cohortState } from "../../../app/cohorts/cohort-state.ts";

const cohort = {
  startsOn: new Date("2026-08-31T23:00:00.000Z"),
  endsOn: new Date("2027-08-31T22:59:59.999Z"),
};

test.each([
  ["2026-08-31T22:59:59.999Z", "to come"],
  ["2026-08-31T23:00:00.000Z", "running"],
  ["2027-08-31T22:59:59.999Z", "running"],
  ["2027-08-31T23:00:00.000Z", "over"],
])("at %s it is %s", (now, state) => {
  expect(cohortState(cohort, new Date(now))).toBe(state);
});
