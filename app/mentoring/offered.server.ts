import type { MeetingMode, PairKind, ShareAudience } from "../generated/prisma/enums.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import type { ReachedPair } from "./find-pair.server.ts";

type Titled = { id: string; title: string };
type Row = Record<"goals" | "competencies", string> & { mode: MeetingMode | null };

/** As whom the other of a pair reads a goal, and what that is a relation to. */
const sharedAs: Record<PairKind, (pair: ReachedPair) => [ShareAudience, string]> = {
  mentor: ({ fellowId }) => ["mentor", fellowId],
  coach: ({ fellowId }) => ["coach", fellowId],
  coConsulting: ({ cohortId }) => ["faculty", cohortId],
};

/**
 * What a meeting of a pair can be said to have touched: the fellow's goals that are open and shared with the other, and the
 * competencies of their framework; and how the two met last. In one query.
 */
export async function offeredTo(pair: ReachedPair, db: Transaction = prisma) {
  const [audience, audienceId] = sharedAs[pair.kind](pair);
  const [row] = await db.$queryRaw<[Row]>`
    SELECT (SELECT json_group_array(json_object('id', o.id, 'title', o.purpose) ORDER BY o.createdAt) FROM Goal o
        WHERE o.personId = ${pair.fellow.id} AND o.closedAt IS NULL AND EXISTS (SELECT 1 FROM GoalShare s
          WHERE s.goalId = o.id AND s.audience = ${audience} AND s.audienceId = ${audienceId} AND s.revokedAt IS NULL)) AS goals,
      (SELECT json_group_array(json_object('id', k.id, 'title', k.title) ORDER BY d.position, k.position) FROM Cohort c
        JOIN Domain d ON d.frameworkId = c.frameworkId JOIN Competency k ON k.domainId = d.id WHERE c.id = ${pair.cohortId}) AS competencies,
      (SELECT mode FROM PairMeeting WHERE pairId = ${pair.id} ORDER BY heldOn DESC, createdAt DESC LIMIT 1) AS mode`;
  return {
    goals: JSON.parse(row.goals) as Titled[],
    competencies: JSON.parse(row.competencies) as Titled[],
    lastMode: row.mode,
  };
}
