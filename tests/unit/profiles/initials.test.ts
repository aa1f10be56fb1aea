import { expect, test } from "vitest";
import { initialsOf } from "../../../app/profiles/initials.ts";

test.each([
  ["Amara Okafor", "AO"],
  ["Hye-jin Park", "HP"],
  ["Siobhán de Búrca Keane", "SK"],
  ["Émile", "É"],
  ["  ruth   adeyemi ", "RA"],
  ["𝒜lice", "𝒜"],
  ["李文", "李"],
  ["—", ""],
])("the initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
