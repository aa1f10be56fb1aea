import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { type ReachedReview, findToArrange } from "./find-review.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";
import { questions } from "./sides.ts";

type Id = string | undefined;

/** Whether a review may still be taken back: it is not open, and nobody has written anything for it. */
export async function isUntouched(review: ReachedReview, db: Transaction = prisma) {
  if (review.opening) return false;
  const hasWords = questions.map(({ name }) => ({ [name]: { not: "" } }));
  const written = { reviewId: review.id, OR: [{ readyAt: { not: null } }, ...hasWords] };
  return (await db.midYearPreparation.count({ where: written })) === 0;
}

/** A review that was begun by mistake. @throws NotFound; Conflict once it is locked, open, or somebody has written for it */
export async function findToRemove(actor: Actor, id: Id, db?: Transaction) {
  const review = await findToArrange(actor, id, db);
  if (!(await isUntouched(review, db)))
    throw new Conflict(
      "Somebody has begun to prepare for this review, and that would be lost. Change its days instead.",
    );
  return review;
}

/** Takes a review back that was begun by mistake, and tells its sides by mail. @returns the cohort's id @throws as `findToRemove` */
export const removeReview = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const review = await findToRemove(actor, id, tx);
    await tellOfReviews(tx, "takenBack", [review], actor.id);
    await tx.midYearReview.delete({ where: { id: review.id } });
    return review.fellow.cohortId;
  });
