import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { listOf } from "../server/database/list-of.server.ts";

/*
 * The policy's rules once more, as SQL: SQLite goes through every person there is for the conditions that Prisma makes of
 * `people.listed` and `profileFields.reach`. tests/integration/profiles/search.test.ts holds these against those.
 */

/** The ids of those who belong to these cohorts. */
export const personIdsOf = (cohorts: string[]) => Prisma.sql`
  SELECT personId FROM Fellow WHERE cohortId IN ${listOf(cohorts)}
  UNION SELECT personId FROM CohortMember WHERE cohortId IN ${listOf(cohorts)}
  UNION SELECT facilitatorId FROM LearningSet WHERE cohortId IN ${listOf(cohorts)}`;

/** Whether the actor may read the field `f`, of a person who is within their reach. */
export const readable = (
  actor: Actor,
) => Prisma.sql`(f.personId = ${actor.id} OR f.readers = 'programme'
  OR f.readers = 'cohort' AND f.personId IN (${personIdsOf(actor.cohorts)})
  OR f.readers = 'arrangers' AND (f.personId IN (${personIdsOf(actor.facultyOf)})
    OR f.personId IN (SELECT personId FROM SetMember WHERE setId IN ${listOf(ids(actor.setsLed))})))`;

/** Whether the directory lists, for the actor, the person of whom `n` is the field with the name. */
export function listed({ programmes }: Actor, now: Date) {
  const years = Prisma.sql`SELECT 1 FROM Fellow y JOIN Cohort c ON c.id = y.cohortId
    WHERE y.personId = n.personId AND c.programmeId IN ${listOf(programmes)}`;
  return Prisma.sql`n.kind = 'name' AND n.readers = 'programme'
    AND EXISTS (SELECT 1 FROM ProgrammePerson m WHERE m.personId = n.personId AND m.leftAt IS NULL
      AND m.programmeId IN ${listOf(programmes)})
    AND (NOT EXISTS (${years}) OR EXISTS (${years} AND COALESCE(y.endsOn, c.endsOn) >= ${now})
      OR EXISTS (SELECT 1 FROM Alum a WHERE a.personId = n.personId AND a.isListed AND a.withdrawnAt IS NULL
        AND a.programmeId IN ${listOf(programmes)}))`;
}
