import { daysAfter, daysBetween } from "../cohorts/days.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { remind } from "./invite-raters.server.ts";

/** How many days before the last one for answers raters are reminded by themselves, each time once. */
const daysBefore = [2, 7];

/**
 * The daily job: reminds raters a week and two days before their round's last day. Who was asked or reminded since is left in
 * peace, so a day that was missed is caught up with, and none is doubled.
 * @returns how many were reminded
 */
export async function remindOfFeedback(now = new Date()): Promise<number> {
  const rounds = await prisma.feedbackRound.findMany({
    where: {
      closedAt: null,
      closingAt: null,
      answerBy: { gt: daysAfter(now, -2, "utc"), lt: daysAfter(now, 9, "utc") },
    },
    select: { id: true, answerBy: true, cohort: { select: { zone: true } } },
  });
  let reminded = 0;
  for (const { id: roundId, answerBy, cohort } of rounds) {
    const left = daysBetween(now, answerBy, cohort.zone);
    const days = daysBefore.find((some) => left <= some);
    if (days === undefined) continue;
    const since = daysAfter(answerBy, -days, cohort.zone);
    const options = { roundId, now, notRemindedSince: since, askedBefore: since };
    reminded += await prisma.$transaction((tx) => remind(tx, options));
  }
  return reminded;
}
