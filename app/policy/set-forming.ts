import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { ofCohortsRun, runsCohortOf } from "./programmes.ts";

/**
 * A plan of a cohort's sets is worked on by those who run the cohort, and so they read what people said before it. Who is in which
 * set is known to others once it is published.
 */
export const setPlans = {
  reach: (actor: Actor): Prisma.SetPlanWhereInput => ({
    OR: ofCohortsRun(actor),
  }),
  may: { read: runsCohortOf },
};
