import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";

/**
 * The cohorts whose fellow or citizen partner the actor is, that have no sets yet or form them now, of which the actor has not
 * said what helps to form their set, and has no place in a set that stays as it is. As a query of id and name.
 */
export const askedBeforeForming = (actor: Actor, now: Date) => Prisma.sql`
  SELECT c.id, c.name FROM (
    SELECT f.cohortId FROM Fellow f WHERE f.personId = ${actor.id} AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id)
    UNION SELECT m.cohortId FROM CohortMember m WHERE m.personId = ${actor.id} AND m.role = 'citizen') o
  JOIN Cohort c ON c.id = o.cohortId LEFT JOIN SetPlan n ON n.cohortId = c.id AND n.publishedAt IS NULL
  WHERE c.endsOn > ${now} AND c.id IN (SELECT value FROM json_each(${JSON.stringify(actor.cohorts)}))
    AND (n.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM LearningSet l WHERE l.cohortId = c.id AND l.endedAt IS NULL))
    AND NOT EXISTS (SELECT 1 FROM FormingAnswer a WHERE a.cohortId = c.id AND a.personId = ${actor.id})
    AND NOT EXISTS (SELECT 1 FROM SetMember s JOIN LearningSet l ON l.id = s.setId
      WHERE s.personId = ${actor.id} AND l.cohortId = c.id AND l.endedAt IS NULL
        AND NOT EXISTS (SELECT 1 FROM PlannedSet t WHERE t.planId = n.id AND t.standingId = l.id))`;
