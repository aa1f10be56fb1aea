import fc from "fast-check";
import { expect, test } from "vitest";
import { cover, invitationsAmong, sizeOf } from "../../../app/growth/coverage.ts";
import { evidenceKinds } from "../../../app/growth/evidence-kinds.ts";

const months = ["2026-09", "2026-10", "2026-11"];

test("counts by month and by kind, in their order", () => {
  const covered = cover(["a", "b"], months, [
    { competencyId: "a", kind: "reflection", month: "2026-09" },
    { competencyId: "a", kind: "workshop", month: "2026-11" },
    { competencyId: "a", kind: "reflection", month: "2026-11" },
  ]);
  expect(covered).toEqual([
    { byMonth: [1, 0, 2], byKind: [2, 0, 1, 0, 0, 0, 0], total: 3 },
    { byMonth: [0, 0, 0], byKind: [0, 0, 0, 0, 0, 0, 0], total: 0 },
  ]);
});

test("each piece of a known competency counts once in its kind, and once in its month if that is shown", () => {
  const piece = fc.record({
    competencyId: fc.constantFrom("a", "b", "unknown"),
    kind: fc.constantFrom(...evidenceKinds.map(({ id }) => id)),
    month: fc.constantFrom(...months, "2020-01"),
  });
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const covered = cover(["a", "b"], months, pieces);
      const known = pieces.filter(({ competencyId }) => competencyId !== "unknown");
      const shown = known.filter(({ month }) => months.includes(month));
      expect(sum(covered.map(({ total }) => total))).toBe(known.length);
      expect(sum(covered.flatMap(({ byKind }) => byKind))).toBe(known.length);
      expect(sum(covered.flatMap(({ byMonth }) => byMonth))).toBe(shown.length);
    }),
  );
});

test("invites to three gaps at most, the first of the framework", () => {
  const rows = [1, 0, 0, 2, 0, 0].map((total, id) => ({ id, total }));
  expect(invitationsAmong(rows).map(({ id }) => id)).toEqual([1, 2, 4]);
  expect(invitationsAmong([{ total: 1 }])).toEqual([]);
});

test("a count is drawn larger up to three", () => {
  expect([0, 1, 2, 3, 40].map(sizeOf)).toEqual([0, 1, 2, 3, 3]);
});
