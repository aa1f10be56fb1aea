import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFrameworks, isSame } from "../../../app/competencies/compare-frameworks.ts";
import {
  type FrameworkContent,
  competenciesOf,
  nextVersion,
} from "../../../app/competencies/framework-content.ts";
import { anyContent, seededContent } from "./contents.ts";

const changed = (change: (content: FrameworkContent) => void) => {
  const copy = structuredClone(seededContent);
  change(copy);
  return compareFrameworks(seededContent, copy);
};
const nothing = {
  about: [],
  domains: { added: [], removed: [], reworded: [] },
  added: [],
  removed: [],
  reworded: [],
  moved: [],
};
const first = (content: FrameworkContent) => content.domains[0] as FrameworkContent["domains"][0];

test("a framework compared with itself differs in nothing", () => {
  fc.assert(
    fc.property(anyContent, (one) => {
      expect(compareFrameworks(one, one)).toEqual(nothing);
    }),
  );
  expect(isSame(compareFrameworks(seededContent, seededContent))).toBe(true);
});

test("what is added one way is removed the other way", () => {
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      const there = compareFrameworks(one, other);
      const back = compareFrameworks(other, one);
      const codes = (items: { code: string }[]) => items.map(({ code }) => code).sort();
      expect(codes(back.removed)).toEqual(codes(there.added));
      expect(codes(back.moved)).toEqual(codes(there.moved));
      const kept = competenciesOf(other).length - there.added.length;
      expect(kept).toBe(competenciesOf(one).length - there.removed.length);
    }),
  );
});

test("a level that is worded anew is told with both wordings", () => {
  const comparison = changed((copy) => {
    const [competency] = first(copy).competencies;
    (competency as { levels: string[] }).levels[1] = "Asks others.";
  });
  const [before] = first(seededContent).competencies;
  expect(comparison).toEqual({
    ...nothing,
    reworded: [
      {
        code: before?.code,
        title: before?.title,
        changes: [{ what: "Practising", before: before?.levels[1], after: "Asks others." }],
      },
    ],
  });
  expect(isSame(comparison)).toBe(false);
});

test("a competency in another domain is moved; one that is gone is removed", () => {
  const comparison = changed((copy) => {
    const [from, to] = copy.domains as [
      FrameworkContent["domains"][0],
      FrameworkContent["domains"][0],
    ];
    to.competencies.push(from.competencies.shift() as never);
    from.competencies.pop();
    copy.title = "Another";
    copy.domains[0] = { ...from, description: "Other words" };
  });
  const { competencies } = first(seededContent);
  expect(comparison.moved.map(({ code }) => code)).toEqual([competencies[0]?.code]);
  expect(comparison.moved[0]).toMatchObject({ from: first(seededContent).title });
  expect(comparison.removed.map(({ code }) => code)).toEqual([competencies.at(-1)?.code]);
  expect(comparison.about).toEqual([
    { what: "Title", before: seededContent.title, after: "Another" },
  ]);
  expect(comparison.domains.reworded).toMatchObject([{ changes: [{ what: "Description" }] }]);
});

test.each([
  ["1.0", [], "1.1"],
  ["1.9", ["1.10"], "1.11"],
  ["2026", [], "2027"],
  ["Pilot", [], "Pilot 2"],
  ["v3 beta", ["v4 beta"], "v5 beta"],
])("after %s, with %j taken, comes %s", (version, taken, next) => {
  expect(nextVersion(version, taken)).toBe(next);
});
