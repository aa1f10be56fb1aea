import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findToBegin } from "./begin.server.ts";
import { factsOf } from "./facts.server.ts";
import { type ReachedReview, findToArrange } from "./find-review.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";
import { questions } from "./sides.ts";

type Id = string | undefined;

const hasWords = questions.map(({ name }) => ({ [name]: { not: "" } }));

/** Reviews that may still be taken back: not open, and nobody has written anything for them. */
export const untouched: Prisma.MidYearReviewWhereInput = {
  opening: null,
  preparations: { none: { OR: [{ readyAt: { not: null } }, ...hasWords] } },
};

/** Whether a review is one of those. */
export const isUntouched = async ({ id }: ReachedReview, db: Transaction = prisma) =>
  (await db.midYearReview.count({ where: { id, AND: untouched } })) > 0;

/** A review that was begun by mistake. @throws NotFound; Conflict once it is locked, open, or somebody has written for it */
export async function findToRemove(actor: Actor, id: Id, db?: Transaction) {
  const review = await findToArrange(actor, id, db);
  if (!(await isUntouched(review, db)))
    throw new Conflict(
      "Somebody has begun to prepare for this review, and that would be lost. Change its days instead.",
    );
  return review;
}

/** Takes a review back that was begun by mistake, and tells its sides by email. @returns the cohort's id @throws as `findToRemove` */
export const removeReview = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const review = await findToRemove(actor, id, tx);
    await tellOfReviews(tx, "takenBack", [review], actor.id);
    await tx.midYearReview.delete({ where: { id: review.id } });
    return review.fellow.cohortId;
  });

async function findAllToRemove(actor: Actor, cohortId: Id, db: Transaction) {
  const cohort = await findToBegin(actor, cohortId, db);
  const found = await db.midYearReview.findMany({
    where: { fellow: { cohortId: cohort.id }, AND: untouched },
    orderBy: { fellow: { person: { name: "asc" } } },
    select: {
      id: true,
      prepareBy: true,
      meetsOn: true,
      fellow: { select: { person: { select: { name: true } } } },
    },
  });
  if (found.length === 0)
    throw new Conflict(
      "There is nothing to take back: for each review of the cohort, somebody has begun to prepare.",
    );
  return { cohort, found };
}

/** The cohort's reviews that would be taken back, by fellow, and those that stay with why. @throws NotFound, Forbidden; Conflict when none would */
export async function openRemoval(actor: Actor, cohortId: Id) {
  const { cohort, found } = await findAllToRemove(actor, cohortId, prisma);
  const staying = await prisma.midYearReview.findMany({
    where: { fellow: { cohortId: cohort.id }, NOT: untouched },
    orderBy: { fellow: { person: { name: "asc" } } },
    select: {
      lockedAt: true,
      opening: { select: { reviewId: true } },
      fellow: { select: { person: { select: { name: true } } } },
    },
  });
  return {
    cohort: { id: cohort.id, name: cohort.name },
    fellows: found.map(({ fellow }) => fellow.person.name),
    staying: staying.map(({ lockedAt, opening, fellow }) => ({
      fellow: fellow.person.name,
      why: lockedAt
        ? "every side has signed it"
        : opening
          ? "it is open to its four sides"
          : "somebody has begun to prepare for it",
    })),
  };
}

/** Takes back all reviews of a cohort for which nobody has written, and tells their sides by email. @returns how many @throws as `openRemoval` */
export const removeReviews = (actor: Actor, cohortId: Id) =>
  prisma.$transaction(async (tx) => {
    const { found } = await findAllToRemove(actor, cohortId, tx);
    const ids = found.map(({ id }) => id);
    const facts = await factsOf(ids, tx);
    const told = found.flatMap((review) => {
      const about = facts.get(review.id);
      return about ? [{ ...review, ...about }] : [];
    });
    await tellOfReviews(tx, "takenBack", told, actor.id);
    await tx.midYearReview.deleteMany({ where: { id: { in: ids } } });
    return ids.length;
  });
