import type { ReachedFellow } from "../progress/fellows.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { type PackContent, packContent } from "./content.ts";

type Row = Record<"fellow" | "cohort" | "host" | "zone", string> &
  Record<"challenge" | "measures" | "updates" | "reviews" | "requests", string | null>;

/**
 * What would be in a fellow's host pack now, in one query. It reaches what is host-visible by kind and nothing else: the page
 * of the challenge and its measures, monthly updates, reviews that both have signed, unblock requests that were answered.
 */
export async function gatherPack(
  db: Transaction,
  { id }: Pick<ReachedFellow, "id">,
): Promise<PackContent> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.name AS fellow, c.name AS cohort, c.zone, COALESCE(h.name, '') AS host,
      CASE WHEN g.id IS NOT NULL THEN json_object('title', g.title, 'purpose', g.purpose, 'liveNow', g.liveNow,
        'aims', (SELECT json_group_array(json_object('text', text, 'setOn', createdAt, 'closedOn', closedAt, 'learned', learned) ORDER BY createdAt, id)
          FROM ChallengeAim WHERE challengeId = g.id),
        'stages', (SELECT json_group_array(json_object('stage', stage, 'on', enteredOn, 'about', about) ORDER BY enteredOn, createdAt)
          FROM ChallengeStageEntry WHERE challengeId = g.id),
        'prototypes', (SELECT json_group_array(json_object('question', question, 'startsOn', startsOn, 'outcome', outcome, 'learned', learned)
          ORDER BY startsOn, createdAt) FROM Prototype WHERE challengeId = g.id)) END AS challenge,
      (SELECT json_group_array(json_object('name', m.name, 'definition', m.definition, 'unit', m.unit, 'kind', m.kind, 'better', m.better,
          'frequency', m.frequency, 'target', m.target,
          'points', (SELECT json_group_array(json_object('day', day, 'value', value) ORDER BY day) FROM MeasurePoint WHERE measureId = m.id),
          'rebases', (SELECT json_group_array(json_object('day', day, 'text', reason) ORDER BY day) FROM MeasureRebase WHERE measureId = m.id),
          'notes', (SELECT json_group_array(json_object('day', day, 'text', text) ORDER BY day) FROM MeasureNote WHERE measureId = m.id)) ORDER BY m.name, m.id)
        FROM Measure m WHERE m.challengeId = g.id) AS measures,
      (SELECT json_group_array(json_object('month', u.month, 'learned', u.learned, 'stuck', u.stuck, 'next', u.next,
          'links', (SELECT json_group_array(json_object('url', url, 'text', text) ORDER BY position) FROM UpdateLink WHERE updateId = u.id)) ORDER BY u.month)
        FROM MonthlyUpdate u WHERE u.fellowId = f.id) AS updates,
      (SELECT json_group_array(json_object('number', r.number, 'dueOn', r.dueOn,
          'signatures', (SELECT json_group_array(json_object('side', s.side, 'name', x.name, 'signedAt', s.signedAt) ORDER BY s.signedAt)
            FROM ReviewSignature s JOIN Person x ON x.id = s.personId WHERE s.reviewId = r.id),
          'answers', (SELECT json_group_array(json_object('side', side, 'progress', progress, 'learned', learned, 'surprised', surprised,
              'mentorMet', mentorMet, 'sessionsLost', sessionsLost, 'airCoverUsed', airCoverUsed, 'supportDue', supportDue,
              'sustainedBy', sustainedBy, 'confidence', confidence) ORDER BY side)
            FROM ReviewAnswers WHERE reviewId = r.id AND readyAt IS NOT NULL)) ORDER BY r.number)
        FROM HostReview r WHERE r.fellowId = f.id AND (SELECT count(*) FROM ReviewSignature WHERE reviewId = r.id) = 2) AS reviews,
      (SELECT json_group_array(json_object('ask', q.ask, 'createdAt', q.createdAt, 'closedAt', q.closedAt, 'outcome', q.outcome,
          'replies', (SELECT json_group_array(json_object('name', x.name, 'text', y.text, 'at', y.createdAt) ORDER BY y.createdAt)
            FROM UnblockReply y JOIN Person x ON x.id = y.authorId WHERE y.requestId = q.id)) ORDER BY q.createdAt)
        FROM UnblockRequest q WHERE q.fellowId = f.id AND (q.closedAt IS NOT NULL
          OR EXISTS (SELECT 1 FROM UnblockReply y WHERE y.requestId = q.id AND y.authorId <> f.personId))) AS requests
    FROM Fellow f JOIN Person p ON p.id = f.personId JOIN Cohort c ON c.id = f.cohortId
      LEFT JOIN Host h ON h.id = f.hostId LEFT JOIN Challenge g ON g.id = f.challengeId
    WHERE f.id = ${id}`;
  if (!row) throw new Error(`The year ${id} went away while it was read`);
  const read = (text: string | null) => JSON.parse(text ?? "null");
  return packContent.parse({
    format: "headroom-host-pack",
    version: 1,
    fellow: row.fellow,
    cohort: row.cohort,
    host: row.host,
    zone: row.zone,
    challenge: read(row.challenge),
    measures: read(row.measures) ?? [],
    updates: read(row.updates) ?? [],
    reviews: read(row.reviews) ?? [],
    requests: read(row.requests) ?? [],
  });
}
