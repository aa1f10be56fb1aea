import { showDay } from "../cohorts/wall-time.server.ts";
import type { ReachedFellow } from "../progress/fellows.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { ageInWords } from "./age.server.ts";

/** How many requests a period shows, the last ones. */
const shown = 12;

type Row = {
  id: string;
  ask: string;
  outcome: string;
  createdAt: Date;
  replyBy: Date;
  closedAt: Date | null;
  at: string | null;
  name: string | null;
  text: string | null;
};

/**
 * The unblock requests of a fellow that were open at some time of a period, each with its age and its last answer.
 * @param fellow whom the caller has reached
 */
export async function requestsOfPeriod(
  fellow: Pick<ReachedFellow, "id">,
  { from, until }: { from: Date; until: Date },
  zone: string,
) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT q.id, q.ask, q.outcome, q.createdAt, q.replyBy, q.closedAt, r.createdAt AS at, p.name, r.text
    FROM UnblockRequest q
      LEFT JOIN UnblockReply r ON r.id = (SELECT id FROM UnblockReply WHERE requestId = q.id ORDER BY createdAt DESC LIMIT 1)
      LEFT JOIN Person p ON p.id = r.authorId
    WHERE q.fellowId = ${fellow.id} AND q.createdAt <= ${until} AND (q.closedAt IS NULL OR q.closedAt >= ${from})
    ORDER BY q.createdAt DESC LIMIT ${shown}`;
  return rows.map(({ id, ask, outcome, closedAt, at, name, text, ...row }) => {
    const lastReply = at && name ? { at: new Date(at), name } : null;
    const aged = { createdAt: new Date(row.createdAt), replyBy: new Date(row.replyBy), lastReply };
    return {
      id,
      ask,
      outcome,
      reply: text,
      stands: closedAt
        ? `Asked on ${showDay(aged.createdAt, zone)}, closed on ${showDay(new Date(closedAt), zone)}`
        : ageInWords(aged, zone, new Date()),
    };
  });
}
