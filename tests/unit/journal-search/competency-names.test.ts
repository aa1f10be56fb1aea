import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedLike } from "../../../app/journal-search/competency-names.ts";
import framework from "../../../prisma/seed/competency-framework.json" with { type: "json" };

const all = [
  ...framework.domains.flatMap(({ competencies }) => competencies),
  { code: "ST1", title: "Systems thinking" },
];
const found = (typed: string) => namedLike(typed, all).map(({ title }) => title);

test.each([
  ["sytems thinkng", ["Systems thinking"]],
  ["Systems thinking", ["Systems thinking"]],
  ["thinking systems", ["Systems thinking"]],
  ["ceeding powr", ["Ceding power"]],
  ["resiliance", ["Resilience and uncertainty"]],
  ["peer lead", ["Peer leadership"]],
  ["rc1", ["Co-production"]],
  ["coproduction", ["Co-production"]],
  ["self awareness", ["Self-awareness"]],
  ["négociation and influence", ["Negotiation and influence"]],
  ["what I learned about ceding power", ["Ceding power"]],
])("%j is found as %j", (typed, titles) => expect(found(typed)).toEqual(titles));

test.each(["", "and", "to", "the ward", "date", "deer", "🙂", "rc"])(
  "%j is no competency’s name",
  (typed) => expect(found(typed)).toEqual([]),
);

test("the nearest comes first, and three at most", () => {
  expect(found("learning")).toEqual(["Learning culture"]);
  expect(
    namedLike("alpha", [
      { code: "", title: "Alpha beta" },
      { code: "", title: "Alpha" },
    ])[0],
  ).toEqual({ code: "", title: "Alpha" });
  const many = Array.from({ length: 9 }, (_, at) => ({ code: "", title: `Alpha number${at}` }));
  expect(namedLike("alpha", many)).toHaveLength(3);
});

describe("any competency", () => {
  const competency = fc.constantFrom(...all);

  test("is found by its name, first", () => {
    for (const { title } of all) expect(found(title)[0]).toBe(title);
  });

  test("is found by its name with a letter left out of a long word", () => {
    fc.assert(
      fc.property(competency, fc.nat(), ({ title }, where) => {
        const long = title.match(/[\p{L}]{6,}/u)?.[0] ?? "";
        fc.pre(long !== "");
        const at = where % long.length;
        const mistyped = title.replace(long, long.slice(0, at) + long.slice(at + 1));
        expect(found(mistyped)).toContain(title);
      }),
    );
  });

  test("whatever is typed, is found once or not at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
        const titles = found(typed);
        expect(new Set(titles).size).toBe(titles.length);
      }),
    );
  });
});
