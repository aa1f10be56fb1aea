import type { Transaction } from "../server/database/client.server.ts";

/** Somebody whom a fellow knows in the programme, with what they are to them. The email address is not for pages. */
export type KnownPerson = {
  id: string;
  name: string;
  email: string;
  relation: "sponsor" | "mentor" | "coach" | "set" | "fellow" | "citizen";
};

/**
 * Whom a fellow can name without typing: their sponsors, mentor and coach, their set, the fellows and citizen partners of their
 * cohort. Each once, under what stands first.
 */
export async function knownPeople(
  db: Transaction,
  fellow: { id: string; cohortId: string; personId: string },
): Promise<KnownPerson[]> {
  const rows = await db.$queryRaw<KnownPerson[]>`
    SELECT p.id, p.name, lower(p.email) AS email, o.relation FROM (
      SELECT 1 AS rank, 'sponsor' AS relation, personId FROM Sponsorship WHERE fellowId = ${fellow.id}
      UNION SELECT 2, kind, personId FROM Pair WHERE fellowId = ${fellow.id}
      UNION SELECT 3, 'set', m.personId FROM SetMember s JOIN LearningSet l ON l.id = s.setId AND l.endedAt IS NULL
        JOIN SetMember m ON m.setId = s.setId WHERE s.personId = ${fellow.personId} AND l.cohortId = ${fellow.cohortId}
      UNION SELECT 4, 'fellow', f.personId FROM Fellow f WHERE f.cohortId = ${fellow.cohortId}
        AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id)
      UNION SELECT 5, m.role, m.personId FROM CohortMember m WHERE m.cohortId = ${fellow.cohortId} AND m.role = 'citizen'
    ) o JOIN Person p ON p.id = o.personId WHERE p.id <> ${fellow.personId} AND p.email <> ''
    ORDER BY o.rank, p.name, p.id`;
  const once = new Map<string, KnownPerson>();
  for (const row of rows) if (!once.has(row.id)) once.set(row.id, row);
  return [...once.values()];
}
