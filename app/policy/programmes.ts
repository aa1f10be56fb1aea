import type { Cohort, Prisma, Programme } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** A programme is set up by its leads, and by nobody else. */
export const programmes = {
  reach: (actor: Actor): Prisma.ProgrammeWhereInput => ({ id: { in: actor.programmesLed } }),
  may: {
    read: (actor: Actor, programme: Pick<Programme, "id">) =>
      actor.programmesLed.includes(programme.id),
    /** Sees the programmes that they lead, and begins another. */
    lead: (actor: Actor) => actor.programmesLed.length > 0,
  },
};

export type CohortOfProgramme = Pick<Cohort, "id" | "programmeId">;

/** Who may run a cohort's year, for who is to be told of it. */
export const runnersOf = ({ id, programmeId }: CohortOfProgramme): Prisma.PersonWhereInput => ({
  OR: [
    { programmeLeads: { some: { programmeId } } },
    {
      memberships: { some: { cohortId: id, role: "faculty" } },
      programmes: { some: { programmeId, leftAt: null } },
    },
  ],
});

/** A cohort is known to everybody who belongs to it, and to the leads of its programme. */
export const cohorts = {
  reach: (actor: Actor): Prisma.CohortWhereInput => ({
    OR: [{ id: { in: actor.cohorts } }, { programmeId: { in: actor.programmesLed } }],
  }),
  may: {
    read: (actor: Actor, cohort: CohortOfProgramme) =>
      actor.cohorts.includes(cohort.id) || actor.programmesLed.includes(cohort.programmeId),
    /** Settles its dates, framework, people and placements. */
    setUp: (actor: Actor, cohort: Pick<Cohort, "programmeId">) =>
      actor.programmesLed.includes(cohort.programmeId),
    /** Runs its year: plans milestones, sees how its fellows are getting on. */
    run: (actor: Actor, cohort: CohortOfProgramme) =>
      actor.facultyOf.includes(cohort.id) || actor.programmesLed.includes(cohort.programmeId),
  },
};

/** Something of a cohort's, with what decides who runs the cohort. */
export type OfCohort = { cohortId: string; cohort: Pick<Cohort, "programmeId"> };

/** What belongs to a cohort whose year the actor runs: an alternative for an `OR`. */
export const ofCohortsRun = (actor: Actor) => [
  { cohortId: { in: actor.facultyOf } },
  { cohort: { programmeId: { in: actor.programmesLed } } },
];
/** As `ofCohortsRun`, of one thing. */
export const runsCohortOf = (actor: Actor, { cohortId, cohort }: OfCohort) =>
  cohorts.may.run(actor, { id: cohortId, programmeId: cohort.programmeId });
