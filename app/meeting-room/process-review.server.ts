import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { changeRoom } from "./changes.server.ts";
import { findOwn } from "./inside.server.ts";
import { type ReviewQuestion, reviewQuestions, scores } from "./review-questions.ts";

/** The score that was given to each question. */
export type Scores = Record<ReviewQuestion, number>;

const notNow = "The process review is not open. Scores can be given while the meeting is at it.";
const alreadyGiven =
  "You have given your scores already. They are not kept under your name, so they stay.";

/** A meeting at whose process review the actor may give scores now. @throws as `findOwn`; Conflict when it is not open, or they have */
export async function openReview(actor: Actor, meetingId: string | undefined) {
  const meeting = await findOwn(actor, meetingId);
  const where = { meetingId: meeting.id };
  const room = await prisma.meetingRoom.findUnique({ where });
  if (room?.stage !== "processReview") throw new Conflict(notNow);
  if (await prisma.processGiver.count({ where: { ...where, personId: actor.id } }))
    throw new Conflict(alreadyGiven);
  return { meetingId: meeting.id };
}

/**
 * Gives one's scores. They are counted, and who gave them is not written down; only that one has, so that one does so once.
 * @throws as `openReview`
 */
export async function giveScores(actor: Actor, meetingId: string | undefined, given: Scores) {
  const meeting = await openReview(actor, meetingId);
  await changeRoom(meeting.meetingId, async (tx) => {
    const room = await tx.meetingRoom.findUnique({ where: { meetingId: meeting.meetingId } });
    if (room?.stage !== "processReview") throw new Conflict(notNow);
    const giver = { meetingId: meeting.meetingId, personId: actor.id };
    if (await tx.processGiver.findUnique({ where: { meetingId_personId: giver } }))
      throw new Conflict(alreadyGiven);
    await tx.processGiver.create({ data: giver });
    await makeTally(tx, meeting.meetingId);
    for (const { id: question } of reviewQuestions)
      await tx.processTally.updateMany({
        where: { meetingId: meeting.meetingId, question, score: given[question] },
        data: { times: { increment: 1 } },
      });
  });
}

/** Every count of a meeting, from nought: made as they are needed, their order would tell which scores came first. */
async function makeTally(tx: Transaction, meetingId: string) {
  if (await tx.processTally.count({ where: { meetingId } })) return;
  const data = reviewQuestions.flatMap(({ id: question }) =>
    scores.map((score) => ({ meetingId, question, score })),
  );
  await tx.processTally.createMany({ data });
}

/** What came of a meeting's review. The caller has asked whether it may be shown. */
export const tallyOf = (meetingId: string) =>
  prisma.processTally.findMany({
    where: { meetingId },
    select: { question: true, score: true, times: true },
  });
