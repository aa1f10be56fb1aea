import type { Cohort, Fellow, PairKind, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { yearsOf } from "./placements.ts";
import { cohorts } from "./programmes.ts";
import { coachees } from "./slots.ts";

/** A cohort with those of its fellows whom the actor coaches. */
export type SlotCohort = Pick<Cohort, "id" | "programmeId"> & { fellows: Pick<Fellow, "id">[] };

const coachesIn = (actor: Actor, { fellows }: SlotCohort) =>
  fellows.some(({ id }) => coachees(actor).includes(id));

/** The slots of a cohort: for its fellows, who book them, for who gives them, and for who runs it. */
export const slotCohorts = {
  reach: (actor: Actor): Prisma.CohortWhereInput => ({
    OR: [
      { id: { in: [...yearsOf(actor).map(({ cohortId }) => cohortId), ...actor.facultyOf] } },
      { programmeId: { in: actor.programmesLed } },
      { fellows: { some: { id: { in: coachees(actor) } } } },
    ],
  }),
  may: {
    read: (actor: Actor, cohort: SlotCohort) =>
      yearsOf(actor).some(({ cohortId }) => cohortId === cohort.id) ||
      cohorts.may.run(actor, cohort) ||
      coachesIn(actor, cohort),
    run: cohorts.may.run,
  },
};

/** The kinds of slots that the actor gives in a cohort: faculty co-consult, and who coaches a fellow of it coaches. */
export const kindsToGive = (actor: Actor, cohort: SlotCohort): PairKind[] => [
  ...(actor.facultyOf.includes(cohort.id) ? (["coConsulting"] as const) : []),
  ...(coachesIn(actor, cohort) ? (["coach"] as const) : []),
];
