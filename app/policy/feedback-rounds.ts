import type { Cohort, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { cohorts } from "./programmes.ts";

type OfCohort = { cohort: Pick<Cohort, "id" | "programmeId"> };

/**
 * A round of 360° feedback, and how far it has got, by counts. Those who run a cohort's year run its rounds; its fellows know of
 * them by their own feedback.
 */
export const feedbackRounds = {
  reach: (actor: Actor): Prisma.FeedbackRoundWhereInput => ({
    cohort: {
      OR: [{ id: { in: actor.facultyOf } }, { programmeId: { in: actor.programmesLed } }],
    },
  }),
  may: {
    read: (actor: Actor, round: OfCohort) => cohorts.may.run(actor, round.cohort),
    run: (actor: Actor, round: OfCohort) => cohorts.may.run(actor, round.cohort),
  },
};
