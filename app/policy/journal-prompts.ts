import type { Cohort, JournalPrompt, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { yearsOf } from "./placements.ts";
import { cohorts, ofCohortsRun } from "./programmes.ts";

type OfCohort = { cohort: Pick<Cohort, "id" | "programmeId"> };
type Prompt = Pick<JournalPrompt, "opensOn" | "withdrawnAt"> & OfCohort;

/**
 * What a cohort's fellows are set to reflect on. Those who run its year set it; a fellow is offered it from the day it opens
 * until it is withdrawn, but for what opens after their own year has ended. What a fellow writes to it is an entry, and only
 * theirs.
 */
export const journalPrompts = {
  /** Of what is within reach, what the actor is offered as a fellow. */
  offered: (actor: Actor, now: Date): Prisma.JournalPromptWhereInput => ({
    withdrawnAt: null,
    opensOn: { lte: now },
    // Said by itself, since Prisma takes an OR of nothing in here for no condition.
    cohortId: { in: yearsOf(actor).map(({ cohortId }) => cohortId) },
    OR: yearsOf(actor).map(({ cohortId, endsOn }) => ({ cohortId, opensOn: { lte: endsOn } })),
  }),
  reach: (actor: Actor, now: Date): Prisma.JournalPromptWhereInput => ({
    OR: [journalPrompts.offered(actor, now), ...ofCohortsRun(actor)],
  }),
  may: {
    read: (actor: Actor, prompt: Prompt, now: Date) =>
      journalPrompts.may.begin(actor, prompt, now) || journalPrompts.may.change(actor, prompt),
    begin: (actor: Actor, { cohort, opensOn, withdrawnAt }: Prompt, now: Date) =>
      withdrawnAt === null &&
      opensOn <= now &&
      yearsOf(actor).some(({ cohortId, endsOn }) => cohortId === cohort.id && opensOn <= endsOn),
    change: (actor: Actor, { cohort }: OfCohort) => cohorts.may.run(actor, cohort),
  },
};
