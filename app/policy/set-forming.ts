import type { FormingAnswer, Prisma, SetPlan } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { cohorts } from "./programmes.ts";

type OfCohort = { cohortId: string; cohort: { programmeId: string } };
const runs = (actor: Actor, { cohortId, cohort }: OfCohort) =>
  cohorts.may.run(actor, { id: cohortId, programmeId: cohort.programmeId });
const ofRun = (actor: Actor) => [
  { cohortId: { in: actor.facultyOf } },
  { cohort: { programmeId: { in: actor.programmesLed } } },
];

/** A plan of a cohort's sets is worked on by those who run the cohort; who is in which is known to others once it is published. */
export const setPlans = {
  reach: (actor: Actor): Prisma.SetPlanWhereInput => ({ OR: ofRun(actor) }),
  may: { read: (actor: Actor, plan: Pick<SetPlan, "id"> & OfCohort) => runs(actor, plan) },
};

/** What somebody says before sets are formed is read by themselves, and by those who form them. */
export const formingAnswers = {
  reach: (actor: Actor): Prisma.FormingAnswerWhereInput => ({
    OR: [{ personId: actor.id }, ...ofRun(actor)],
  }),
  may: {
    read: (actor: Actor, answer: Pick<FormingAnswer, "personId"> & OfCohort) =>
      answer.personId === actor.id || runs(actor, answer),
  },
};
