import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";

/** What the actor is in a cohort, as a JSON list for a query to select: a fellow whose year goes on, or a member of some role. */
export const relationsIn = (cohortId: string, actor: Actor) => Prisma.sql`
  (SELECT json_group_array(relation) FROM (
    SELECT 'fellow' AS relation FROM Fellow f WHERE f.cohortId = ${cohortId} AND f.personId = ${actor.id}
      AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id)
    UNION SELECT m.role FROM CohortMember m WHERE m.cohortId = ${cohortId} AND m.personId = ${actor.id}))`;
