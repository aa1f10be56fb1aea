import { DateTime } from "luxon";
import { notPaused } from "../policy/placements.ts";
import { sponsorsOf } from "../progress/fellows.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { tellOfRequest } from "./request-mails.server.ts";

/** A sponsor is reminded a day before the answer is hoped for, then weekly, for so many weeks after that day. */
const noticeDays = 1;
const againDays = 7;
const weeksAfter = 4;
/** How many requests a round reminds of; the rest follow the next day. */
const requestsARound = 200;

/**
 * The daily job: reminds sponsors of open requests that nobody but the fellow has written to. The fellow is never reminded.
 * @returns of how many requests
 */
export async function remindOfRequests(now = new Date()): Promise<number> {
  const silent = await prisma.unblockRequest.findMany({
    where: {
      id: { in: await unanswered(now) },
      fellow: { AND: [notPaused(now)], ending: null },
    },
    include: { fellow: { select: { person: true, cohort: { select: { zone: true } } } } },
  });
  for (const { id, fellowId, replyBy, fellow } of silent)
    await prisma.$transaction(async (tx) => {
      await tx.unblockRequest.update({ where: { id }, data: { remindedAt: now } });
      const { name } = fellow.person;
      const told = { id, replyBy, fellow: name, by: name, zone: fellow.cohort.zone };
      await tellOfRequest(tx, "waiting", await sponsorsOf(tx, fellowId), told);
    });
  return silent.length;
}

async function unanswered(now: Date) {
  const at = DateTime.fromJSDate(now);
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM UnblockRequest q JOIN Fellow f ON f.id = q.fellowId
    WHERE q.closedAt IS NULL AND q.replyBy <= ${at.plus({ days: noticeDays }).toJSDate()}
      AND q.replyBy >= ${at.minus({ weeks: weeksAfter }).toJSDate()}
      AND (q.remindedAt IS NULL OR q.remindedAt <= ${at.minus({ days: againDays }).toJSDate()})
      AND NOT EXISTS (SELECT 1 FROM UnblockReply r WHERE r.requestId = q.id AND r.authorId <> f.personId)
    ORDER BY q.replyBy LIMIT ${requestsARound}`;
  return rows.map(({ id }) => id);
}
