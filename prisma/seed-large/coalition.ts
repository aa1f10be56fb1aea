import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import { sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";
import { stakeholderRoles } from "./words.ts";

const influences = ["high", "some", "low"] as const;
const energies = ["reluctant", "undecided", "inFavour", "carrying", "against"] as const;
const levels = ["consultation", "engagement", "coDesign", "coProduction"] as const;
const worksAChallenge = 2;

/** Writes on whom the challenges of a cohort depend, with the conversations, and what was done with citizens. */
export function addCoalitions(rows: RowWriter, plan: Plan): void {
  for (const fellow of fellowsOf(plan)) {
    addStakeholders(rows, plan, fellow);
    addCoProduction(rows, plan, fellow);
  }
}

/** With each stakeholder one conversation was had, or is to be had soon. */
function addStakeholders(rows: RowWriter, { year, chance }: Plan, fellow: FellowOfCohort): void {
  for (const [at, role] of stakeholderRoles.entries()) {
    const id = `${fellow.challengeId}-stakeholder-${at + 1}`;
    const createdAt = year.wallTime(2, 3 + at, 20);
    rows.add("Stakeholder", {
      id,
      challengeId: fellow.challengeId,
      byId: fellow.person.id,
      role,
      interest: sentence(chance),
      relationship: sentence(chance),
      influence: chance.oneOf(influences),
      energy: chance.oneOf(energies),
      createdAt,
      updatedAt: createdAt,
    });
    const isToCome = year.isRunning && at % 2 === 0;
    const dueOn = isToCome ? year.fromToday(7 + at, 23) : year.wallTime(4 + at, 20, 23);
    const hadAt = isToCome ? null : year.wallTime(4 + at, 18, 15);
    rows.add("StakeholderTalk", {
      id: `${id}-talk`,
      stakeholderId: id,
      personId: fellow.person.id,
      dueOn,
      about: sentence(chance),
      doneAt: hadAt,
      outcome: hadAt ? sentence(chance) : "",
      createdAt,
      updatedAt: hadAt ?? createdAt,
    });
  }
}

function addCoProduction(rows: RowWriter, { year, chance }: Plan, fellow: FellowOfCohort): void {
  for (let number = 1; number <= worksAChallenge; number++) {
    const id = `${fellow.challengeId}-work-${number}`;
    const on = year.wallTime(3 + 3 * number, chance.whole(2, 26), 0);
    rows.add("CoProduction", {
      id,
      challengeId: fellow.challengeId,
      byId: fellow.person.id,
      what: sentence(chance),
      on,
      createdAt: on,
    });
    for (const { id: personId } of [fellow.person, fellow.citizen])
      rows.add("CoProductionRating", {
        coProductionId: id,
        personId,
        byCitizen: personId === fellow.citizen.id,
        level: chance.oneOf(levels),
        note: sentence(chance),
        ratedAt: on,
      });
  }
}
