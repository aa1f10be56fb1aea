import fc from "fast-check";
import { expect, test } from "vitest";
import { planMoves } from "../../../app/competencies/evidence-moves.ts";

const earlier = ["a", "b", "c"];
const later = ["x", "y"];
const row = (competencies: string[]) =>
  fc.record({
    id: fc.uuid(),
    personId: fc.constantFrom("p1", "p2"),
    competencyId: fc.constantFrom(...competencies),
    entryId: fc.option(fc.constantFrom("e1", "e2")),
    updateId: fc.option(fc.constantFrom("u1")),
    meetingId: fc.option(fc.constantFrom("m1")),
  });
const successors = fc
  .array(fc.tuple(fc.constantFrom(...earlier), fc.uniqueArray(fc.constantFrom(...later))))
  .map((pairs) => new Map(pairs));
type Sources = Record<"entryId" | "updateId" | "meetingId", string | null> & { personId: string };
const linksOf = ({ personId, entryId, updateId, meetingId }: Sources, competencyId: string) =>
  [entryId, updateId, meetingId]
    .filter(Boolean)
    .map((what) => `${personId} ${what} ${competencyId}`);

test("every link of evidence is kept once, and nothing is linked to a competency twice", () => {
  const rows = (of: string[]) =>
    fc.uniqueArray(row(of), { selector: ({ id }) => id, maxLength: 8 }).map((found) => {
      const seen = new Set<string>();
      return found.filter((one) => {
        const links = linksOf(one, one.competencyId);
        const isFree = links.every((link) => !seen.has(link));
        for (const link of links) seen.add(link);
        return isFree;
      });
    });
  fc.assert(
    fc.property(rows(earlier), rows(later), successors, (evidence, standing, crosswalk) => {
      const moves = planMoves(evidence, standing, crosswalk);
      expect(moves.map(({ id }) => id)).toEqual(evidence.map(({ id }) => id));
      const after = moves.flatMap(({ to, also }, at) => {
        const one = evidence[at] as (typeof evidence)[0];
        const targets = [to ?? one.competencyId, ...also];
        expect(
          targets.filter(
            (id) => later.includes(id) && !crosswalk.get(one.competencyId)?.includes(id),
          ),
        ).toEqual([]);
        return targets.flatMap((id) => linksOf(one, id));
      });
      const all = [...after, ...standing.flatMap((one) => linksOf(one, one.competencyId))];
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

test("what has no page of its own can go to a competency that other evidence has", () => {
  const workshop = { id: "w", competencyId: "a", personId: "p", entryId: null, updateId: null };
  const moves = planMoves([workshop, { ...workshop, id: "v" }], [], new Map([["a", ["x", "y"]]]));
  expect(moves).toEqual([
    { id: "w", to: "x", also: ["y"] },
    { id: "v", to: "x", also: ["y"] },
  ]);
});
