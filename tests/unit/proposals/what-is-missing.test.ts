import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProposalText } from "../../../app/proposals/proposal-text.ts";
import { readiness } from "../../../app/proposals/readiness.ts";
import { whatIsMissing } from "../../../app/proposals/what-is-missing.ts";

const empty: ProposalText = {
  cohortId: null,
  title: "",
  problem: "",
  affected: "",
  earlier: "",
  whyNow: "",
  scale: null,
  kind: null,
  kindOfParts: "",
  sureness: null,
  lookAgainOn: null,
  sponsor: "",
  mentor: "",
  data: "",
  protectedTime: "",
  sponsorLearns: false,
  cultureSupports: false,
  workIsLive: false,
  mentorIsNamed: false,
  timeIsProtected: false,
};

const enough: ProposalText = {
  ...empty,
  title: "Ready, and still here",
  problem: "People wait",
  affected: "Older people",
  earlier: "A lounge, which became a ward",
  whyNow: "Two teams become one",
  scale: "borough",
  kind: "wicked",
  sponsor: "Helena Marsh",
};

const full: ProposalText = {
  ...enough,
  cohortId: "thirteenth-cohort",
  sureness: 5,
  mentor: "Alastair Quinn",
  data: "Two years of lists",
  protectedTime: "Two sessions",
  sponsorLearns: true,
  cultureSupports: true,
  workIsLive: true,
  mentorIsNamed: true,
  timeIsProtected: true,
};

const fieldsOf = (gaps: { field: string }[]) => gaps.map(({ field }) => field);

test("an empty draft needs the problem, its size and kind, and a sponsor; the rest is advice", () => {
  const { needed, advised } = whatIsMissing(empty);
  expect(fieldsOf(needed)).toEqual(
    "title problem affected earlier whyNow scale kind sponsor".split(" "),
  );
  expect(fieldsOf(advised)).toEqual([
    ..."cohortId sureness mentor protectedTime data".split(" "),
    ...readiness.map(({ name }) => name),
  ]);
});

test("a full proposal lacks nothing", () => {
  expect(whatIsMissing(full)).toEqual({ needed: [], advised: [] });
});

test("a gap in the readiness check keeps nobody from sending", () => {
  expect(whatIsMissing(enough).needed).toEqual([]);
  expect(fieldsOf(whatIsMissing({ ...full, timeIsProtected: false }).advised)).toEqual([
    "timeIsProtected",
  ]);
});

test.each([
  [3, null, ["lookAgainOn"]],
  [4, null, []],
  [3, new Date(), []],
])("sure to %i, looked at again on %s: advised are %j", (sureness, lookAgainOn, fields) => {
  expect(fieldsOf(whatIsMissing({ ...full, sureness, lookAgainOn }).advised)).toEqual(fields);
});

describe("whatever is written", () => {
  const anyText: fc.Arbitrary<ProposalText> = fc
    .tuple(...Object.keys(empty).map(() => fc.boolean()))
    .map(
      (picks) =>
        Object.fromEntries(
          Object.keys(empty).map((name, at) => [
            name,
            (picks[at] ? full : empty)[name as keyof ProposalText],
          ]),
        ) as ProposalText,
    );

  test("nothing is both needed and advised, and what is there is neither", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { needed, advised } = whatIsMissing(text);
        const fields = [...fieldsOf(needed), ...fieldsOf(advised)];
        expect(new Set(fields).size).toBe(fields.length);
        for (const field of fields)
          expect([null, "", false]).toContain(text[field as keyof ProposalText]);
      }),
    );
  });

  test("writing more never makes more necessary", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...(Object.keys(empty) as (keyof ProposalText)[])),
        (text, field) => {
          const more = { ...text, [field]: full[field] };
          const before = fieldsOf(whatIsMissing(text).needed);
          expect(before).toEqual(expect.arrayContaining(fieldsOf(whatIsMissing(more).needed)));
        },
      ),
    );
  });

  test("white space is nothing", () => {
    expect(fieldsOf(whatIsMissing({ ...full, problem: " \n" }).needed)).toEqual(["problem"]);
  });
});
