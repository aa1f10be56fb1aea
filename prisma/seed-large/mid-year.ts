import { type Plan, fellowsOf } from "./plan.ts";
import { paragraphOf, sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

const month = 6;

/** Writes each fellow's mid-year review: what four sides prepared, and what they agreed and signed. */
export function addMidYear(rows: RowWriter, plan: Plan): void {
  const { ids, year, chance } = plan;
  const [begun, met] = [year.wallTime(month, 2, 9), year.wallTime(month, 20, 0)];
  const signedAt = year.wallTime(month, 20, 17);
  for (const { number, id: fellowId, person, ...of } of fellowsOf(plan)) {
    const id = ids.midYear(number);
    rows.add("MidYearReview", {
      id,
      fellowId,
      facultyId: of.faculty.id,
      byId: of.faculty.id,
      prepareBy: year.wallTime(month, 15, 23),
      meetsOn: met,
      points: paragraphOf(chance, 60),
      revision: 2,
      createdAt: begun,
      updatedAt: signedAt,
      lockedAt: signedAt,
    });
    rows.add("MidYearOpening", { reviewId: id, openedAt: met });
    for (const [side, { id: personId }] of [
      ["fellow", person],
      ["mentor", of.mentor],
      ["sponsor", of.sponsor],
      ["faculty", of.faculty],
    ] as const) {
      rows.add("MidYearPreparation", {
        reviewId: id,
        side,
        personId,
        goesWell: sentence(chance),
        isHard: sentence(chance),
        toChange: sentence(chance),
        willDo: sentence(chance),
        readyAt: year.wallTime(month, 12, 18),
        updatedAt: year.wallTime(month, 12, 18),
      });
      rows.add("MidYearSignature", { reviewId: id, side, revision: 2, personId, signedAt });
    }
  }
}
