import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { type Held, changesToConfirm } from "./cohort-changes.server.ts";
import type { CohortValue } from "./cohort-form.server.ts";
import { mustBeFree } from "./cohorts.server.ts";
import { findCohortToSetUp } from "./find-cohort.server.ts";
import { sameDays } from "./moved-milestones.server.ts";

/**
 * Changes a cohort's settings. In another zone its milestones keep their days.
 * @param confirmed what was confirmed of what the change leaves behind
 * @returns what has still to be confirmed; then nothing was changed
 * @throws NotFound, Forbidden, Conflict when another cohort has the name, or evidence hangs on the framework
 */
export const changeCohort = (
  actor: Actor,
  id: string | undefined,
  value: CohortValue,
  confirmed?: string,
): Promise<string[]> =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToSetUp(actor, id, tx);
    await mustBeFree(tx, { programmeId: cohort.programmeId, name: value.name, not: cohort.id });
    if (value.frameworkId !== cohort.frameworkId) await mustHaveNoEvidence(cohort, tx);
    const warnings = changesToConfirm(cohort, value, await readHeld(cohort, tx), new Date());
    if (!isConfirmed(warnings, confirmed)) return warnings;
    await tx.cohort.update({ where: { id: cohort.id }, data: value });
    if (value.zone !== cohort.zone) await keepDays(tx, cohort, value.zone);
    return [];
  });

/** What a cohort's year holds that a change of its settings could leave behind. */
async function readHeld(cohort: Cohort, tx: Transaction): Promise<Held> {
  const milestones = await tx.milestone.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsOn: "asc" },
    select: { title: true, startsOn: true, endsOn: true },
  });
  const meetings = await tx.setMeeting.findMany({
    where: { set: { cohortId: cohort.id }, cancelledAt: null },
    orderBy: { startsAt: "asc" },
    select: { startsAt: true, set: { select: { name: true } } },
  });
  return {
    milestones,
    meetings: meetings.map(({ startsAt, set }) => ({ startsAt, set: set.name })),
  };
}

/** Evidence goes to another framework by a crosswalk, which has a page of its own. @throws Conflict */
async function mustHaveNoEvidence({ id, frameworkId }: Cohort, tx: Transaction): Promise<void> {
  const linked = await tx.evidence.findFirst({
    where: {
      person: { fellowships: { some: { cohortId: id } } },
      competency: { domain: { frameworkId } },
    },
    select: { id: true },
  });
  if (linked)
    throw new Conflict(
      "Fellows have linked evidence to the competencies of this framework. Choose it again here, and move the cohort from “The cohort’s framework”, where you say what takes the place of what.",
    );
}

async function keepDays(tx: Transaction, cohort: Cohort, zone: string): Promise<void> {
  const where = { cohortId: cohort.id };
  const milestones = await tx.milestone.findMany({ where });
  await tx.milestone.deleteMany({ where });
  await tx.milestone.createMany({
    data: milestones.map((milestone) => sameDays(milestone, cohort.zone, zone)),
  });
}
