import framework from "../seed/competency-framework.json" with { type: "json" };
import { competencyId } from "../seed/reference.ts";
import type { Plan } from "./plan.ts";
import type { RowWriter } from "./rows.ts";

const competencies = framework.domains.flatMap((domain) => domain.competencies);

/** Writes how each fellow rated themselves on the whole framework at the start of their year, once its first month is over. */
export function addGrowth(rows: RowWriter, { cast, chance, year }: Plan): void {
  if (year.monthsOver < 1) return;
  for (const { id: personId } of cast.fellow) {
    const createdAt = year.wallTime(1, chance.whole(8, 26), 20);
    for (const { code } of competencies) {
      rows.add("SelfRating", {
        id: `${personId}-baseline-${competencyId(code)}`,
        personId,
        competencyId: competencyId(code),
        level: chance.whole(1, 3),
        moment: "baseline",
        createdAt,
      });
    }
  }
}
