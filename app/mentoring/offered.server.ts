import { showDay } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { MeetingMode, PairKind, ShareAudience } from "../generated/prisma/enums.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import type { ReachedPair } from "./find-pair.server.ts";

type Titled = { id: string; title: string };
type OpenGoal = Titled & { nextStep: string; nextOn: string | null };
type Row = Record<"goals" | "competencies", string> & { mode: MeetingMode | null };

/** As whom the other of a pair reads a goal, and what that is a relation to. */
const sharedAs: Record<PairKind, (pair: ReachedPair) => [ShareAudience, string]> = {
  mentor: ({ fellowId }) => ["mentor", fellowId],
  coach: ({ fellowId }) => ["coach", fellowId],
  coConsulting: ({ cohortId }) => ["faculty", cohortId],
};

/** A query of the fellow's goals that are open and shared with the other of the pair, as JSON. */
function openGoals(pair: ReachedPair) {
  const [audience, audienceId] = sharedAs[pair.kind](pair);
  return Prisma.sql`SELECT json_group_array(json_object('id', o.id, 'title', o.purpose, 'nextStep', o.nextStep,
      'nextOn', o.nextOn || '') ORDER BY o.nextOn IS NULL, o.nextOn, o.createdAt) FROM Goal o
    WHERE o.personId = ${pair.fellow.id} AND o.closedAt IS NULL AND EXISTS (SELECT 1 FROM GoalShare s
      WHERE s.goalId = o.id AND s.audience = ${audience} AND s.audienceId = ${audienceId} AND s.revokedAt IS NULL)`;
}

/** Goals as `openGoals` has them, each with its next step in words. */
const withNextStep = (json: string, zone: string) =>
  (JSON.parse(json) as OpenGoal[]).map(({ id, title, nextStep, nextOn }) => ({
    id,
    title,
    next: [nextStep, nextOn && `by ${showDay(new Date(nextOn), zone)}`].filter(Boolean).join(", "),
  }));

/** The goals that the two of a pair can come back to, what is next first. @param zone of the reader */
export async function goalsBetween(pair: ReachedPair, zone: string) {
  const [row] = await prisma.$queryRaw<[{ goals: string }]>`SELECT (${openGoals(pair)}) AS goals`;
  return withNextStep(row.goals, zone);
}

/**
 * What a meeting of a pair can be said to have touched: the fellow's goals that are open and shared with the other, and the
 * competencies of their framework; and how the two met last. In one query. @param zone of the reader
 */
export async function offeredTo(pair: ReachedPair, zone: string, db: Transaction = prisma) {
  const [row] = await db.$queryRaw<[Row]>`
    SELECT (${openGoals(pair)}) AS goals,
      (SELECT json_group_array(json_object('id', k.id, 'title', k.title) ORDER BY d.position, k.position) FROM Cohort c
        JOIN Domain d ON d.frameworkId = c.frameworkId JOIN Competency k ON k.domainId = d.id WHERE c.id = ${pair.cohortId}) AS competencies,
      (SELECT mode FROM PairMeeting WHERE pairId = ${pair.id} ORDER BY heldOn DESC, createdAt DESC LIMIT 1) AS mode`;
  return {
    goals: withNextStep(row.goals, zone),
    competencies: JSON.parse(row.competencies) as Titled[],
    lastMode: row.mode,
  };
}
