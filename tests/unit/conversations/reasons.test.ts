import fc from "fast-check";
import { expect, test } from "vitest";
import { type Traces, reasonsFor } from "../../../app/conversations/reasons.ts";

const well: Traces = {
  daysIn: 90,
  isAway: false,
  months: [
    { title: "October 2026", hasUpdate: true },
    { title: "November 2026", hasUpdate: true },
  ],
  cameToMeetings: [true, true, false],
  reflections: 4,
};
const kindsFor = (change: Partial<Traces>) =>
  reasonsFor({ ...well, ...change }).map(({ kind }) => kind);

test("a year that goes well gives no reason", () => {
  expect(kindsFor({})).toEqual([]);
});

test("two months without an update do, named; one does not", () => {
  const [october, november] = well.months;
  const without = { months: well.months.map(({ title }) => ({ title, hasUpdate: false })) };
  expect(reasonsFor({ ...well, ...without })).toEqual([
    { kind: "update", reason: "No monthly update for October 2026 or November 2026." },
  ]);
  expect(kindsFor({ months: [{ ...october!, hasUpdate: false }, november!] })).toEqual([]);
  expect(kindsFor({ months: [{ ...november!, hasUpdate: false }] })).toEqual([]);
});

test("two set meetings missed in a row do; one, or two that are not the last, do not", () => {
  expect(kindsFor({ cameToMeetings: [false, false, true] })).toEqual(["meetings"]);
  expect(kindsFor({ cameToMeetings: [false, true, false] })).toEqual([]);
  expect(kindsFor({ cameToMeetings: [true, false, false] })).toEqual([]);
  expect(kindsFor({ cameToMeetings: [false] })).toEqual([]);
});

test("no reflection does after two months, and not before", () => {
  expect(kindsFor({ reflections: 0, daysIn: 60 })).toEqual(["journal"]);
  expect(kindsFor({ reflections: 0, daysIn: 59 })).toEqual([]);
});

const traces = fc.record({
  daysIn: fc.integer({ min: -30, max: 400 }),
  isAway: fc.boolean(),
  months: fc.array(fc.record({ title: fc.constant("May 2026"), hasUpdate: fc.boolean() }), {
    maxLength: 2,
  }),
  cameToMeetings: fc.array(fc.boolean(), { maxLength: 10 }),
  reflections: fc.nat(50),
});

test("of who is away, or has not begun, nothing is ever said", () => {
  fc.assert(
    fc.property(traces, (some) => {
      expect(reasonsFor({ ...some, isAway: true })).toEqual([]);
      expect(reasonsFor({ ...some, daysIn: -1 })).toEqual([]);
    }),
  );
});

test("coming once more, or writing once more, never adds a reason", () => {
  fc.assert(
    fc.property(traces, (some) => {
      const kinds = (one: Traces) => reasonsFor(one).map(({ kind }) => kind);
      const better = [
        { ...some, cameToMeetings: [true, ...some.cameToMeetings] },
        { ...some, reflections: some.reflections + 1 },
      ];
      for (const one of better) expect(kinds(some)).toEqual(expect.arrayContaining(kinds(one)));
    }),
  );
});
