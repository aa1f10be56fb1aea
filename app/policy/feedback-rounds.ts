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
    /** Sees how far each fellow has got, and names to approve; a lead from outside sees how many are how far. */
    seeFellows: (actor: Actor, round: OfCohort) => actor.facultyOf.includes(round.cohort.id),
  },
};

/** Who has a place for feedback: fellows, whose own it is, and faculty, who see it through. */
export const hasFeedback = (actor: Actor) => actor.fellowships.length + actor.facultyOf.length > 0;
