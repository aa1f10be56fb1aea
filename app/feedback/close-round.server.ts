import type { Logger } from "pino";
import type { Actor } from "../policy/actor.ts";
import { afterwards } from "../server/afterwards.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findRoundToRun } from "./find-feedback.server.ts";
import { isPast } from "./last-day.server.ts";
import { makeReports } from "./make-reports.server.ts";

/**
 * Closes a round: no answers are taken from now on, and the reports are made once the answer to this request has gone. Safe to
 * repeat, which also goes on with reports that were cut off.
 * @throws NotFound, Forbidden; Conflict while nobody has been invited
 */
export async function closeRound(
  actor: Actor,
  id: string | undefined,
  log: Pick<Logger, "error">,
): Promise<void> {
  const round = await findRoundToRun(actor, id);
  const invited = await prisma.feedback.count({
    where: { roundId: round.id, approvedAt: { not: null } },
  });
  if (!invited)
    throw new Conflict("Nobody has been invited to answer yet, so there is nothing to close.");
  await prisma.feedbackRound.updateMany({
    where: { id: round.id, closingAt: null },
    data: { closingAt: new Date() },
  });
  afterwards(log, () => makeReports(round.id));
}

/** The job: closes the rounds whose last day for answers is over, and goes on with those that were cut off. @returns how many */
export async function closeDueRounds(now = new Date()): Promise<number> {
  const open = await prisma.feedbackRound.findMany({
    where: { closedAt: null, answerBy: { lt: now } },
    select: { id: true, answerBy: true, closingAt: true, cohort: { select: { zone: true } } },
  });
  const due = open.filter((round) => round.closingAt || isPast(round, now));
  for (const { id } of due) {
    await prisma.feedbackRound.updateMany({
      where: { id, closingAt: null },
      data: { closingAt: now },
    });
    await makeReports(id);
  }
  return due.length;
}
