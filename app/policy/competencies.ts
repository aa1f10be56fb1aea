import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** The frameworks that the cohorts of fellows and faculty use. */
export const frameworks = {
  reach: (actor: Actor): Prisma.FrameworkWhereInput => {
    const own = actor.fellowships.map(({ cohortId }) => cohortId);
    return { cohorts: { some: { id: { in: [...own, ...actor.facultyOf] } } } };
  },
};
