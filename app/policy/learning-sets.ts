import type { LearningSet, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { type OfCohort, cohorts, ofCohortsRun, runsCohortOf } from "./programmes.ts";

export type SetOfCohort = Pick<LearningSet, "id"> & OfCohort;

/** Whether the actor meets in a set, or facilitates it. */
export const within = (actor: Actor, set: Pick<LearningSet, "id">) =>
  includes(actor.sets, set.id) || includes(actor.setsLed, set.id);

/** Sets that the actor has had a part in: meets in, facilitates, met in once, or stands in for a meeting of. */
const ownSets = (actor: Actor) => [
  ...ids([...actor.sets, ...actor.setsLed]),
  ...[...actor.timesInSets, ...actor.covers].map(({ setId }) => setId),
];

/**
 * Who sees that a set exists, who is in it and when it meets: its members and facilitator, now and once, the cohort's faculty,
 * who schedule it, and the programme's leads. What is said in a set is another matter: `setContent`.
 */
export const sets = {
  reach: (actor: Actor): Prisma.LearningSetWhereInput => ({
    OR: [{ id: { in: ownSets(actor) } }, ...ofCohortsRun(actor)],
  }),
  may: {
    read: (actor: Actor, set: SetOfCohort) =>
      ownSets(actor).includes(set.id) || runsCohortOf(actor, set),
    schedule: (actor: Actor, set: Pick<LearningSet, "id" | "cohortId">) =>
      includes(actor.setsLed, set.id) || actor.facultyOf.includes(set.cohortId),
    /** Forms, merges and splits a cohort's sets: whoever runs its year. */
    arrange: cohorts.may.run,
  },
};

/** Who may be a member of a cohort's sets, and whom it offers as their facilitator, by how they belong to the cohort. */
export const seats = {
  member: (relation: string) => relation === "fellow" || relation === "citizen",
  /** Has a place in a set as a matter of course; others are members where they are asked. */
  expected: (relation: string) => relation === "fellow",
  facilitator: (relation: string) => relation === "faculty",
};
