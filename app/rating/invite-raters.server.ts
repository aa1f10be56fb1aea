import { daysAfter, endOfDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { questionnaireContent } from "../feedback/questionnaire.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { hashOf, newToken } from "../invitations/token.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { minutesFor } from "./minutes.ts";

const asked = {
  id: true,
  email: true,
  feedback: {
    select: {
      fellow: { select: { person: { select: { name: true } } } },
      round: {
        select: {
          answerBy: true,
          cohort: { select: { zone: true } },
          questionnaire: { select: { content: true } },
        },
      },
    },
  },
} satisfies Prisma.RaterSelect;
type Asked = Prisma.RaterGetPayload<{ select: typeof asked }>;

/**
 * Asks everybody who is named for one fellow's feedback and was not written to before, each by email with a link of their own.
 * Safe to repeat.
 * @param id of the one who is to be asked alone
 * @returns how many were asked
 */
export async function inviteRaters(
  tx: Transaction,
  feedbackId: string,
  id?: string,
): Promise<number> {
  const raters = await tx.rater.findMany({
    where: { feedbackId, id, invitedAt: null },
    select: asked,
  });
  await tx.rater.updateMany({
    where: { id: { in: raters.map(({ id }) => id) } },
    data: { invitedAt: new Date() },
  });
  await mailLinks(tx, raters, { isReminder: false });
  return raters.length;
}

/**
 * Reminds those of a round who have neither sent their answers nor declined, each by email with a new link in the place of the
 * old one; nobody twice on one day. Whom is nobody's to know. Nothing is sent once the round takes no answers.
 * @returns how many were reminded
 */
export async function remindRaters(
  tx: Transaction,
  roundId: string,
  now = new Date(),
): Promise<number> {
  const round = await tx.feedbackRound.findUniqueOrThrow({
    where: { id: roundId },
    select: { cohort: { select: { zone: true } } },
  });
  const today = daysAfter(now, 0, round.cohort.zone);
  return remind(tx, { roundId, now, notRemindedSince: today });
}

/** As `remindRaters`, for those not reminded since a moment, and asked before another. */
export async function remind(
  tx: Transaction,
  options: { roundId: string; now: Date; notRemindedSince: Date; askedBefore?: Date },
): Promise<number> {
  const { roundId, now, notRemindedSince, askedBefore = now } = options;
  const found = await tx.rater.findMany({
    where: {
      feedback: { roundId, approvedAt: { not: null }, round: { closingAt: null } },
      invitedAt: { lte: askedBefore },
      AND: [
        { OR: [{ remindedAt: null }, { remindedAt: { lt: notRemindedSince } }] },
        { OR: [{ reply: null }, { reply: { sentAt: null, declinedAt: null } }] },
      ],
    },
    select: asked,
  });
  const raters = found.filter(({ feedback: { round } }) => {
    return now <= endOfDay(round.answerBy, round.cohort.zone);
  });
  await tx.rater.updateMany({
    where: { id: { in: raters.map(({ id }) => id) } },
    data: { remindedAt: now, linkUsedAt: null },
  });
  await mailLinks(tx, raters, { isReminder: true });
  return raters.length;
}

async function mailLinks(
  tx: Transaction,
  raters: Asked[],
  { isReminder }: { isReminder: boolean },
) {
  const links = raters.map((rater) => ({ rater, token: newToken() }));
  const hashes = links.map(({ rater, token }) => ({ id: rater.id, hash: hashOf(token) }));
  // One statement for a whole round: a cohort may have hundreds to remind.
  await tx.$executeRaw`
    UPDATE Rater SET linkHash = link.hash
    FROM (SELECT value ->> 'id' AS id, value ->> 'hash' AS hash FROM json_each(${JSON.stringify(hashes)})) link
    WHERE Rater.id = link.id`;
  await postAll(
    tx,
    links.map(({ rater: { email, feedback }, token }) => ({
      to: { email },
      template: "rater-invited",
      props: {
        fellow: feedback.fellow.person.name,
        until: showDay(feedback.round.answerBy, feedback.round.cohort.zone),
        minutes: minutesFor(questionnaireContent.parse(feedback.round.questionnaire.content)),
        isReminder,
        url: addressOf(`/rating-links/${token}`),
      },
    })),
  );
}
