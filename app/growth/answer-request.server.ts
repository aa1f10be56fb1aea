import type { Actor } from "../policy/actor.ts";
import { ratingRequests } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findRequest, readRequest } from "./rating-requests.server.ts";

const withdrawn = "The fellow has taken this question back, so there is nothing left to answer.";
const answered = "You have answered this already. A rating that was given stays as it is.";

/** A question that the actor may answer now. @throws NotFound, Forbidden, Conflict when it is answered or was taken back */
export async function openAnswer(actor: Actor, id: string | undefined) {
  const request = await readRequest(actor, id);
  if (!request.isAsked) throw new Forbidden("This question was not asked of you.");
  if (request.isWithdrawn) throw new Conflict(withdrawn);
  if (request.answer) throw new Conflict(answered);
  return request;
}

/**
 * Answers a question for a rating, and tells the fellow by email that there is an answer. Sending the very same again does no harm.
 * @param level counted from 1
 * @throws NotFound, Forbidden, Conflict when it is answered otherwise or was taken back
 */
export const answerRequest = (
  actor: Actor,
  id: string | undefined,
  given: { level: number; reason: string },
) =>
  prisma.$transaction(async (tx) => {
    const request = await findRequest(actor, id, tx);
    if (!ratingRequests.may.answer(actor, request)) throw new Forbidden();
    if (request.withdrawnAt) throw new Conflict(withdrawn);
    const before = await ratingOf(tx, request.id);
    if (before && (before.level !== given.level || before.reason !== given.reason))
      throw new Conflict(answered);
    if (before) return;
    await tx.facultyRating.create({
      data: { requestId: request.id, raterId: actor.id, ...given },
    });
    const to = await tx.person.findUniqueOrThrow({
      where: { id: request.personId },
      select: { id: true, email: true },
    });
    const props = { faculty: actor.name, url: addressOf(`/rating-requests/${request.id}`) };
    await post(tx, { to, template: "rating-given", props });
  });

/** An answer that the actor may reply to now. @throws NotFound, Forbidden, Conflict when there is none, or a reply already */
export async function openReply(actor: Actor, id: string | undefined) {
  const request = await readRequest(actor, id);
  if (request.isAsked) throw new Forbidden("A reply is the fellow’s to write.");
  if (!request.answer) throw new Conflict("There is no answer yet that you could reply to.");
  if (request.reply) throw new Conflict(replied);
  return { ...request, answer: request.answer };
}

const replied = "You have replied already, and the reply stays as it is.";

/**
 * Keeps what the fellow says to an answer. Sending the very same again does no harm.
 * @throws NotFound, Forbidden, Conflict when there is no answer, or another reply
 */
export const replyToAnswer = (actor: Actor, id: string | undefined, reply: string) =>
  prisma.$transaction(async (tx) => {
    const request = await findRequest(actor, id, tx);
    if (!ratingRequests.may.reply(actor, request)) throw new Forbidden();
    const before = await ratingOf(tx, request.id);
    if (!before) throw new Conflict("There is no answer yet that you could reply to.");
    if (before.repliedAt && before.reply !== reply) throw new Conflict(replied);
    if (before.repliedAt) return;
    await tx.facultyRating.update({
      where: { requestId: request.id },
      data: { reply, repliedAt: new Date() },
    });
  });

const ratingOf = (tx: Transaction, requestId: string) =>
  tx.facultyRating.findUnique({
    where: { requestId },
    select: { level: true, reason: true, reply: true, repliedAt: true },
  });
