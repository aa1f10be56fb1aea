import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { ChallengeStage } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { ageInWords } from "../unblocking/age.server.ts";
import { type Alike, patternsOf } from "./patterns.ts";
import { stageName } from "./stages.ts";

const challengesPerPage = 30;

type Request = { createdAt: string; replyBy: string; at: string | null; by: string | null };
type Row = {
  id: string;
  title: string;
  host: string;
  fellows: string;
  entry: string | null;
  month: string | null;
  requests: string;
};

/**
 * The challenges of a cohort by the names of their fellows: stage, last update, open unblock requests by their age; and patterns
 * by kind of problem and scale.
 * @param page from 1
 * @throws NotFound, Forbidden
 */
export async function listChallenges(actor: Actor, cohortId: string | undefined, page: number) {
  const cohort = await findCohortToRun(actor, cohortId);
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT g.id, g.title, h.name AS host, json_group_array(p.name ORDER BY p.name) AS fellows,
      (SELECT json_object('stage', stage, 'on', enteredOn) FROM ChallengeStageEntry WHERE challengeId = g.id
        ORDER BY enteredOn DESC, createdAt DESC LIMIT 1) AS entry,
      (SELECT MAX(u.month) FROM Fellow o JOIN MonthlyUpdate u ON u.fellowId = o.id WHERE o.challengeId = g.id) AS month,
      (SELECT json_group_array(json_object('createdAt', q.createdAt, 'replyBy', q.replyBy, 'at', r.createdAt, 'by', a.name) ORDER BY q.createdAt)
        FROM Fellow o JOIN UnblockRequest q ON q.fellowId = o.id AND q.closedAt IS NULL
          LEFT JOIN UnblockReply r ON r.id = (SELECT id FROM UnblockReply WHERE requestId = q.id ORDER BY createdAt DESC LIMIT 1)
          LEFT JOIN Person a ON a.id = r.authorId WHERE o.challengeId = g.id) AS requests
    FROM Challenge g JOIN Host h ON h.id = g.hostId JOIN Fellow f ON f.challengeId = g.id JOIN Person p ON p.id = f.personId
    WHERE g.cohortId = ${cohort.id} GROUP BY g.id ORDER BY MIN(p.name), g.id
    LIMIT ${challengesPerPage + 1} OFFSET ${(page - 1) * challengesPerPage}`;
  const now = new Date();
  return {
    cohort: { id: cohort.id, name: cohort.name },
    page,
    hasMore: rows.length > challengesPerPage,
    challenges: rows.slice(0, challengesPerPage).map((row) => listed(row, cohort.zone, now)),
    patterns: patternsOf(await alikeIn(cohort.id)),
  };
}

function listed(
  { id, title, host, fellows, entry, month, requests }: Row,
  zone: string,
  now: Date,
) {
  const last = entry && (JSON.parse(entry) as { stage: ChallengeStage; on: string });
  return {
    id,
    title,
    host,
    fellows: JSON.parse(fellows) as string[],
    stage: last && `${stageName(last.stage)}, since ${showDay(new Date(last.on), zone)}`,
    lastUpdate: month && showMonth(month),
    requests: (JSON.parse(requests) as Request[]).map(({ at, by, ...request }) => {
      const lastReply = at && by ? { at: new Date(at), name: by } : null;
      const [createdAt, replyBy] = [new Date(request.createdAt), new Date(request.replyBy)];
      return ageInWords({ createdAt, replyBy, lastReply }, zone, now);
    }),
  };
}

async function alikeIn(cohortId: string): Promise<Alike[]> {
  const rows = await prisma.$queryRaw<Alike[]>`
    SELECT kind, scale, stage, COUNT(*) AS count FROM (SELECT r.kind, r.scale, (SELECT stage FROM ChallengeStageEntry
        WHERE challengeId = g.id ORDER BY enteredOn DESC, createdAt DESC LIMIT 1) AS stage
      FROM Challenge g LEFT JOIN Proposal r ON r.id = g.proposalId
      WHERE g.cohortId = ${cohortId} AND EXISTS (SELECT 1 FROM Fellow WHERE challengeId = g.id))
    GROUP BY kind, scale, stage`;
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
