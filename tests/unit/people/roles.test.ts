import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isRoleKind,
  readRoleKey,
  relationOf,
  roleInWords,
  roleKey,
  roleKinds,
  roleOf,
  roles,
} from "../../../app/people/roles.ts";

test("a role survives its way through an address", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...roleKinds),
      fc.stringMatching(/^[a-z0-9:-]{1,30}$/),
      (kind, id) => {
        const role = roleOf(kind, id);
        expect(readRoleKey(roleKey(role))).toEqual(role);
        expect(relationOf(role)).toBe(roles[kind].needs === "nothing" ? "" : id);
      },
    ),
  );
});

test.each(["", "mentor", "mentor:", "alum:x", "boss:x", "toString", "constructor:x", undefined])(
  "%s names no role",
  (key) => expect(readRoleKey(key)).toBeNull(),
);

test("only a role's kind is one", () => {
  expect(isRoleKind("mentor")).toBe(true);
  for (const text of ["", "toString", null, undefined]) expect(isRoleKind(text)).toBe(false);
});

test("a role is put into words with what it relates to", () => {
  expect(roleInWords("mentor", "Amara Okafor")).toBe("Mentor of Amara Okafor");
  expect(roleInWords("faculty", "Twelfth cohort")).toBe("Faculty, Twelfth cohort");
  expect(roleInWords("alum", "")).toBe("Alum");
});
