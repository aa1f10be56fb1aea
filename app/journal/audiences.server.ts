import type { Share } from "../generated/prisma/client.ts";
import type { ShareAudience } from "../generated/prisma/enums.ts";
import { prisma } from "../server/database/client.server.ts";

/** Somebody who stands in a relation to a writer now, and by which of the writer's years, sets or cohorts. */
export type AudienceMember = {
  audience: ShareAudience;
  /** What makes the relation: the id of the year, the set or the cohort. */
  of: string;
  id: string;
  name: string;
  email: string;
  /** The writer's name. */
  writer: string;
};

/**
 * Everybody whom a writer can share with by their role in a relation, of the writer's latest year first, by name. Whoever has
 * left the programme is not among them. This is `audiencesOf` of the policy, seen from the other side.
 */
export const audienceMembers = (writerId: string) => prisma.$queryRaw<AudienceMember[]>`
  WITH years AS (SELECT f.id, f.cohortId, c.programmeId, c.startsOn FROM Fellow f JOIN Cohort c ON c.id = f.cohortId
      WHERE f.personId = ${writerId}),
    members(audience, "of", personId, programmeId, startsOn) AS (
      SELECT r.kind, y.id, r.personId, y.programmeId, y.startsOn FROM years y JOIN Pair r ON r.fellowId = y.id AND r.endedAt IS NULL AND r.kind IN ('mentor', 'coach')
      UNION SELECT 'sponsor', y.id, r.personId, y.programmeId, y.startsOn FROM years y JOIN Sponsorship r ON r.fellowId = y.id
      UNION SELECT 'facilitator', l.id, l.facilitatorId, y.programmeId, y.startsOn FROM years y
        JOIN LearningSet l ON l.cohortId = y.cohortId JOIN SetMember m ON m.setId = l.id AND m.personId = ${writerId}
      UNION SELECT 'faculty', y.cohortId, r.personId, y.programmeId, y.startsOn FROM years y
        JOIN CohortMember r ON r.cohortId = y.cohortId AND r.role = 'faculty'
      UNION SELECT 'cohort', y.cohortId, r.personId, y.programmeId, y.startsOn FROM years y JOIN (
        SELECT cohortId, personId FROM Fellow UNION SELECT cohortId, personId FROM CohortMember
        UNION SELECT cohortId, facilitatorId FROM LearningSet) r ON r.cohortId = y.cohortId)
  SELECT m.audience, m."of", p.id, p.name, p.email, (SELECT name FROM Person WHERE id = ${writerId}) AS writer FROM members m JOIN Person p ON p.id = m.personId
    JOIN ProgrammePerson b ON b.programmeId = m.programmeId AND b.personId = m.personId AND b.leftAt IS NULL
  WHERE m.personId <> ${writerId} ORDER BY m.startsOn DESC, p.name`;

type Shared = Pick<Share, "audience" | "audienceId">;

/** Of the members of all audiences, those whom a share is for. None for a share with one person. */
export const membersOf = (members: AudienceMember[], share: Shared) =>
  members.filter(({ audience, of }) => audience === share.audience && of === share.audienceId);
