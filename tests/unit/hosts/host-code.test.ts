import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, codePattern, freeCode, longestCode } from "../../../app/hosts/host-code.ts";

describe("a code made from a name", () => {
  test.each([
    ["Northmere Hospitals", "northmere-hospitals"],
    ["St Osyth's Hospital", "st-osyths-hospital"],
    ["  Ysbyty Gwynedd – Bangor ", "ysbyty-gwynedd-bangor"],
    ["Hôpital Élisabeth", "hopital-elisabeth"],
    ["医院", "host"],
    [
      "The Royal Borough of Kelmore and Long Acre Wood Partnership",
      "the-royal-borough-of-kelmore-and-long",
    ],
  ])("%s gives %s", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  test("is always one that the form takes, and stays itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const code = codeOf(name);
        expect(code).toMatch(codePattern);
        expect(code.length).toBeLessThanOrEqual(longestCode);
        expect(codeOf(code)).toBe(code);
      }),
    );
  });
});

describe("a code that is free", () => {
  test("is the code itself, else the first number that is not taken", () => {
    expect(freeCode("northmere", new Set())).toBe("northmere");
    expect(freeCode("northmere", new Set(["northmere", "northmere-2"]))).toBe("northmere-3");
  });

  test("is never taken, too long or misshapen", () => {
    const codes = fc.string({ unit: "grapheme" }).map(codeOf);
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 30 }), (code, times) => {
        const taken = new Set<string>();
        for (let count = 0; count <= times; count++) taken.add(freeCode(code, taken));
        expect(taken.size).toBe(times + 1);
        for (const one of taken) {
          expect(one).toMatch(codePattern);
          expect(one.length).toBeLessThanOrEqual(longestCode);
        }
      }),
    );
  });
});
