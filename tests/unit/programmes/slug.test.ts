import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, slugOf, slugPattern } from "../../../app/programmes/slug.ts";

test.each([
  ["North East Fellowship", "north-east-fellowship"],
  ["  Łódź & District’s  Fellowship ", "lodz-districts-fellowship"],
  ["Rhaglen Gymrodoriaeth Cŵm", "rhaglen-gymrodoriaeth-cwm"],
  ["领导力", "programme"],
])("%j is %j in addresses", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("whatever the name, its slug fits an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(slugPattern);
      expect(slug.length).toBeLessThanOrEqual(60);
    }),
  );
});

test("a slug that is taken gets the first free number", () => {
  expect(freeSlug("severn", [])).toBe("severn");
  expect(freeSlug("severn", ["severn", "severn-2", "severn-4"])).toBe("severn-3");
});
