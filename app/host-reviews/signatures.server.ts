import type { Actor } from "../policy/actor.ts";
import { reviews, sideOf } from "../policy/reviews.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { type ReachedReview, findReview } from "./find-review.server.ts";
import { tellOfLock, tellOfSignature } from "./review-mails.server.ts";
import { isLocked, isWritten, otherSide } from "./review-state.ts";
import { readFound } from "./reviews.server.ts";

type Id = string | undefined;

/** @throws Forbidden, Conflict while there is nothing for the actor to sign */
function toSign(actor: Actor, review: ReachedReview) {
  const side = sideOf(actor, review);
  if (!side || !reviews.may.sign(actor, review))
    throw new Forbidden("This review does not wait for your signature.");
  if (isWritten(review)) return side;
  const own = review.ready.includes(side);
  throw new Conflict(
    own
      ? `${review.names[otherSide(side)]} has not finished writing yet. You will be told by email.`
      : "Write your side first, and say that it is ready.",
  );
}

/** A review that the actor may sign now. @throws NotFound, Forbidden, Conflict while one side is not written */
export async function openSignature(actor: Actor, id: Id) {
  const review = await findReview(actor, id);
  return { ...(await readFound(actor, review)), side: toSign(actor, review) };
}

/**
 * Signs a review for the actor's side, whichever comes first; with both it is locked. The other is told by email.
 * @param revision of the words that the signer has seen
 * @throws NotFound, Forbidden; Conflict when either side's words are not those that were seen
 */
export const signReview = (actor: Actor, id: Id, revision: number) =>
  prisma.$transaction(async (tx) => {
    const review = await findReview(actor, id, tx);
    const side = toSign(actor, review);
    if (review.revision !== revision)
      throw new Conflict(
        "The words have changed since you opened this page, so nothing is signed. Read the review as it is now, then sign.",
      );
    await tx.reviewSignature.create({ data: { reviewId: review.id, side, personId: actor.id } });
    if (review.signed.length === 1) return tellOfLock(tx, review);
    return tellOfSignature(tx, review, side);
  });

/**
 * Takes back the signature that the actor gave, as long as the other side has not signed. Whoever has the review open to sign
 * it is told that it has changed.
 * @throws NotFound, Forbidden, Conflict
 */
export const withdrawSignature = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const review = await findReview(actor, id, tx);
    if (isLocked(review)) throw lockedOf(actor, review);
    if (!reviews.may.withdraw(actor, review)) throw new Forbidden();
    await withdraw(tx, review);
  });

const lockedOf = (actor: Actor, review: ReachedReview) =>
  sideOf(actor, review)
    ? new Conflict("Both sides have signed this review, so it is locked.")
    : new Forbidden();

const withdraw = (tx: Transaction, { id }: ReachedReview) =>
  tx.hostReview.update({
    where: { id },
    data: { revision: { increment: 1 }, signatures: { deleteMany: {} } },
  });
