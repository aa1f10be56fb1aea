import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type CohortOfProgramme, cohorts, ofCohortsRun } from "./programmes.ts";

/**
 * What a programme sees of its pairs: who they are, on which days they met, for how long, how, and how many goals it touched. What
 * a meeting was about, and what the two agree on, is another matter: `pairContent`, `pairAgreements`.
 */
export const pairHours = {
  reach: (actor: Actor): Prisma.PairWhereInput => ({
    fellow: { OR: ofCohortsRun(actor) },
  }),
  may: {
    read: (actor: Actor, { fellow }: { fellow: { cohort: CohortOfProgramme } }) =>
      cohorts.may.run(actor, fellow.cohort),
  },
};
