import type { Cohort, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { cohorts } from "./programmes.ts";

type OfCohort = { cohort: Pick<Cohort, "id" | "programmeId"> };

/** A cohort's milestones are read by whoever reaches the cohort, and planned by who runs its year. */
export const milestones = {
  reach: (actor: Actor): Prisma.MilestoneWhereInput => ({ cohort: cohorts.reach(actor) }),
  may: {
    read: (actor: Actor, { cohort }: OfCohort) => cohorts.may.read(actor, cohort),
    change: (actor: Actor, { cohort }: OfCohort) => cohorts.may.run(actor, cohort),
  },
};

/** Of the cohorts within reach, those whose year is the actor's own: not what they merely lead from outside. */
export const ownCohorts = (actor: Actor): Prisma.CohortWhereInput => ({
  id: { in: actor.cohorts },
});

/** Who has a year to look at: whoever belongs to a cohort, and sponsors, whose reviews fall due in it. */
export const hasYear = (actor: Actor) => actor.cohorts.length + actor.sponsorOf.length > 0;

/** As `ownCohorts`, for the milestones of somebody who is known by their id alone: in their calendar. */
export const ownMilestones = (personId: string): Prisma.MilestoneWhereInput => ({
  cohort: {
    OR: [
      { fellows: { some: { personId } } },
      { members: { some: { personId } } },
      { sets: { some: { facilitatorId: personId } } },
    ],
  },
});
