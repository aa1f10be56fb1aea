import { expect, test } from "vitest";
import { partsOf } from "../../../app/policy/parts.ts";
import { nobody } from "../../support/nobody.ts";

const now = new Date("2026-11-27T10:00:00Z");
const related = (names: string) => names.split(" ").map((name) => ({ id: name, name }));

test("who is nothing to others has no part", () => {
  expect(partsOf(nobody, now)).toEqual([]);
});

test("a few are named, and of many the count is told", () => {
  const actor = {
    ...nobody,
    pairedWith: related("Nia Sam").map((fellow) => ({ ...fellow, kind: "mentor" as const })),
    sponsorOf: related("A B C D E"),
  };
  expect(partsOf(actor, now)).toEqual([
    { to: "/pairs", text: "Mentor or coach of Nia and Sam" },
    { to: "/progress", text: "Sponsor of 5 fellows" },
  ]);
});

test("faculty and leads are led to what they run", () => {
  const actor = { ...nobody, facultyOf: ["new", "old"], programmesLed: ["x"] };
  expect(partsOf(actor, now).map(({ to }) => to)).toEqual(["/cohorts/new", "/programmes"]);
});

test("who is of a cohort and waits for nothing yet is led to it", () => {
  const twelfth = { id: "twelfth", name: "Twelfth cohort" };
  const actor = { ...nobody, memberOf: [{ ...twelfth, role: "assessor" as const }] };
  expect(partsOf(actor, now)).toEqual([
    { to: "/cohorts/twelfth", text: "Assessor, Twelfth cohort" },
  ]);
});

test("whose year is over is led to what stays of it, until they have left", () => {
  const year = { id: "year", cohortId: "c", hostId: null, challengeId: null, pauses: [] };
  const dates = { startsOn: new Date("2025-06-01"), endsOn: new Date("2026-05-31") };
  const actor = { ...nobody, fellowships: [{ ...year, ...dates }] };
  expect(partsOf({ ...actor, cohorts: ["c"] }, now).map(({ to }) => to)).toEqual(["/leaving/year"]);
  expect(partsOf({ ...actor, cohorts: ["c"] }, dates.startsOn)).toEqual([]);
  expect(partsOf(actor, now)).toEqual([]);
});
