import { showDay } from "../cohorts/wall-time.server.ts";
import type { AskedPerson } from "../policy/raters.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { type Answers, type Given, isEmpty, merge, overwrites, toStored } from "./given.ts";
import { type FeedbackRequest, findRequest } from "./requests.server.ts";

/** What a form was opened on: when its answers were last saved, or nothing. */
export const seenOf = ({ savedAt }: Pick<FeedbackRequest, "savedAt">) =>
  savedAt?.toISOString() ?? "";

/** As `findRequest`, while answers to it are taken. @throws NotFound; Conflict afterwards */
export async function findOpenRequest(
  rater: AskedPerson,
  id: string | undefined,
  db?: Transaction,
): Promise<FeedbackRequest> {
  const request = await findRequest(rater, id, db);
  if (!request.isOpen)
    throw new Conflict(
      `Answers were taken until ${showDay(request.answerBy, request.zone)} at the latest, and are being counted by now. Nothing can be added any more. Thank you for taking the time all the same.`,
    );
  return request;
}

type Sent = { seen: string; answers: Given[]; comments: (string | undefined)[] };

/**
 * Keeps the answers of a whole form. They count once they are sent; where they were sent before, from now on.
 * @returns whether they were sent before
 * @throws NotFound; Conflict once the round takes none, and where it would undo what was saved elsewhere meanwhile
 */
export const saveAnswers = (rater: AskedPerson, id: string | undefined, sent: Sent) =>
  prisma.$transaction(async (tx) => {
    const request = await findOpenRequest(rater, id, tx);
    const given = merge(request.given, sent);
    if (sent.seen !== seenOf(request) && overwrites(request.given, given))
      throw new Conflict(
        "You saved answers after this page was opened, perhaps on another device. Save once more to keep what is on this page instead.",
        { seen: seenOf(request) },
      );
    await keep(tx, request.id, given);
    return request.sentAt !== null;
  });

/**
 * Keeps the answers that changed on a page while it is filled in; the others stay as they are.
 * @returns what the page has seen from now on, when that was, and whether answers were saved elsewhere since it was opened
 * @throws NotFound; Conflict once the round takes no answers
 */
export const saveChanges = (rater: AskedPerson, id: string | undefined, sent: Sent) =>
  prisma.$transaction(async (tx) => {
    const request = await findOpenRequest(rater, id, tx);
    const savedAt = await keep(tx, request.id, merge(request.given, sent));
    const isElsewhere = sent.seen !== seenOf(request);
    return { savedAt, seen: isElsewhere ? sent.seen : seenOf({ savedAt }), isElsewhere };
  });

async function keep(tx: Transaction, raterId: string, given: Answers): Promise<Date> {
  const kept = { ...toStored(given), savedAt: new Date() };
  await tx.raterReply.upsert({ where: { raterId }, create: { raterId, ...kept }, update: kept });
  return kept.savedAt;
}

/**
 * Sends what was saved, so that it counts. Safe to repeat. Who had declined has not any more.
 * @throws NotFound; Conflict once the round takes no answers, or when there are none
 */
export const sendAnswers = (rater: AskedPerson, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const request = await findOpenRequest(rater, id, tx);
    if (isEmpty(request.given))
      throw new Conflict("There is nothing to send yet. Answer a statement or a question first.");
    await tx.raterReply.update({
      where: { raterId: request.id },
      data: { sentAt: request.sentAt ?? new Date(), declinedAt: null },
    });
  });

/**
 * Declines. What was answered does not count, and is there again should they come back. Safe to repeat.
 * @throws NotFound; Conflict once the round takes no answers
 */
export const decline = (rater: AskedPerson, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const { id: raterId, given } = await findOpenRequest(rater, id, tx);
    const state = { sentAt: null, declinedAt: new Date() };
    await tx.raterReply.upsert({
      where: { raterId },
      create: { raterId, ...toStored(given), ...state },
      update: state,
    });
  });

/** Takes a refusal back. Safe to repeat. @throws NotFound; Conflict once the round takes no answers */
export const comeBack = (rater: AskedPerson, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const { id: raterId } = await findOpenRequest(rater, id, tx);
    await tx.raterReply.updateMany({ where: { raterId }, data: { declinedAt: null } });
  });
