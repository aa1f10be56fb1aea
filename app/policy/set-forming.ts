import type { Cohort, Prisma, SetPlan } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { cohorts } from "./programmes.ts";

type PlanOfCohort = Pick<SetPlan, "cohortId"> & { cohort: Pick<Cohort, "programmeId"> };

/**
 * A plan of a cohort's sets is worked on by those who run the cohort, and so they read what people said before it. Who is in which
 * set is known to others once it is published.
 */
export const setPlans = {
  reach: (actor: Actor): Prisma.SetPlanWhereInput => ({
    OR: [
      { cohortId: { in: actor.facultyOf } },
      { cohort: { programmeId: { in: actor.programmesLed } } },
    ],
  }),
  may: {
    read: (actor: Actor, { cohortId, cohort }: PlanOfCohort) =>
      cohorts.may.run(actor, { id: cohortId, programmeId: cohort.programmeId }),
  },
};
