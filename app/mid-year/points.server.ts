import type { Actor } from "../policy/actor.ts";
import { midYears } from "../policy/mid-year.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { sidesThere } from "./facts.server.ts";
import { checkNotLocked, findReview, findToLead } from "./find-review.server.ts";
import type { PointsValue } from "./review-forms.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";
import { allHave } from "./sides.ts";

type Id = string | undefined;

/** A review that is open, whose points the actor may write down. @throws NotFound, Forbidden, Conflict */
export async function findToWrite(actor: Actor, id: Id, db?: Transaction) {
  const review = await findToLead(actor, id, db);
  if (!review.opening)
    throw new Conflict("Open the review first. What is agreed is written down when you have met.");
  return review;
}

/**
 * Writes down what the four agreed. Signatures to other words count no longer, and whoever has not seen these is asked by email
 * to sign: the first time, and when somebody had signed already.
 * @throws as `findToWrite`; Conflict when they were changed meanwhile
 */
export const writePoints = (actor: Actor, id: Id, { revision, points }: PointsValue) =>
  prisma.$transaction(async (tx) => {
    const review = await findToWrite(actor, id, tx);
    if (review.revision !== revision)
      throw new Conflict(
        "Somebody changed these points meanwhile. What you typed is below: look at the review, bring both together, then save again.",
        { revision: String(review.revision) },
      );
    if (review.points === points) return;
    await tx.midYearReview.update({
      where: { id: review.id },
      data: { points, revision: { increment: 1 } },
    });
    if (review.points !== "" && review.signed.length === 0) return;
    await tellOfReviews(tx, "toSign", [review], actor.id);
  });

/** A review whose points the actor may sign now, with the sides that they sign for. @throws NotFound, Forbidden, Conflict when there is nothing to sign */
export async function openSignature(actor: Actor, id: Id, db: Transaction = prisma) {
  const review = await findReview(actor, id, db);
  checkNotLocked(review);
  if (review.points === "") throw new Conflict("Nothing is written down yet that could be signed.");
  const signed = review.signed.map(({ side }) => side);
  const sides = midYears.sidesOf(actor, review).filter((side) => !signed.includes(side));
  if (sides.length === 0) throw new Forbidden("Your side has signed these words already.");
  return { review, sides, signed };
}

/**
 * Signs what was agreed, for each side of the actor's. With every side's signature to the same words the review is locked, and
 * all four are told by email.
 * @param revision the one that the signer has seen
 * @returns whether it is locked now
 * @throws as `openSignature`; Conflict when the words are not those that were seen
 */
export const signPoints = (actor: Actor, id: Id, revision: number) =>
  prisma.$transaction(async (tx) => {
    const { review, sides, signed } = await openSignature(actor, id, tx);
    if (review.revision !== revision)
      throw new Conflict(
        "The points have changed since you opened them. Read them again, then sign.",
        {
          revision: String(review.revision),
        },
      );
    await tx.midYearSignature.createMany({
      data: sides.map((side) => ({ reviewId: review.id, side, revision, personId: actor.id })),
    });
    if (!allHave(sidesThere(review), [...signed, ...sides])) return false;
    await tx.midYearReview.update({ where: { id: review.id }, data: { lockedAt: new Date() } });
    await tellOfReviews(tx, "locked", [review]);
    return true;
  });
