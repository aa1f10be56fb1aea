import framework from "../seed/competency-framework.json" with { type: "json" };
import { competencyId } from "../seed/reference.ts";
import { type Plan, fellowsOf } from "./plan.ts";
import { sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

const competencies = framework.domains.flatMap((domain) => domain.competencies);

/** Writes what each fellow means to become better at: a goal that was reached, one from the 360° shared with the mentor, and one of their own. */
export function addGoals(rows: RowWriter, plan: Plan): void {
  const { ids, year, chance } = plan;
  for (const { number, id: fellowId, person } of fellowsOf(plan)) {
    for (const goal of [1, 2, 3]) {
      const id = ids.goal(number, goal);
      const createdAt = year.wallTime(2 * goal, chance.whole(5, 25), 20);
      const closedAt = goal === 1 ? year.wallTime(7, 15, 20) : null;
      const nextOn = year.isRunning ? year.fromToday(3 * goal, 0) : year.wallTime(11, 1, 0);
      rows.add("Goal", {
        id,
        personId: person.id,
        purpose: sentence(chance),
        nextStep: sentence(chance),
        nextOn,
        knowBy: sentence(chance),
        competencyId: competencyId(chance.oneOf(competencies).code),
        feedbackId: goal === 2 ? ids.feedback(1, number) : null,
        entryId: goal === 3 ? ids.entry(number, 5) : null,
        createdAt,
        updatedAt: closedAt ?? createdAt,
        closedAt,
        learned: closedAt ? sentence(chance) : "",
      });
      if (goal === 2)
        rows.add("GoalShare", {
          id: `${id}-share`,
          goalId: id,
          audience: "mentor",
          audienceId: fellowId,
          createdAt,
        });
    }
  }
}
