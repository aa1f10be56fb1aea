import { expect, test } from "vitest";
import { partsOf } from "../../../app/policy/parts.ts";
import { nobody } from "../../support/nobody.ts";

const related = (names: string) => names.split(" ").map((name) => ({ id: name, name }));

test("who is nothing to others has no part", () => {
  expect(partsOf(nobody)).toEqual([]);
});

test("a few are named, and of many the count is told", () => {
  const actor = {
    ...nobody,
    pairedWith: related("Nia Sam").map((fellow) => ({ ...fellow, kind: "mentor" as const })),
    sponsorOf: related("A B C D E"),
  };
  expect(partsOf(actor)).toEqual([
    { to: "/pairs", text: "Mentor or coach of Nia and Sam" },
    { to: "/progress", text: "Sponsor of 5 fellows" },
  ]);
});

test("faculty and leads are led to what they run", () => {
  const actor = { ...nobody, facultyOf: ["new", "old"], programmesLed: ["x"] };
  expect(partsOf(actor).map(({ to }) => to)).toEqual(["/cohorts/new", "/programmes"]);
});

test("who is of a cohort and waits for nothing yet is led to it", () => {
  const twelfth = { id: "twelfth", name: "Twelfth cohort" };
  const actor = { ...nobody, memberOf: [{ ...twelfth, role: "assessor" as const }] };
  expect(partsOf(actor)).toEqual([{ to: "/cohorts/twelfth", text: "Assessor, Twelfth cohort" }]);
});
