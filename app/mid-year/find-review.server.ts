import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { midYears } from "../policy/mid-year.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { factsOf } from "./facts.server.ts";

type Id = string | undefined;

/** A mid-year review as only `findReview` gives it: whoever holds one has reached it. */
export type ReachedReview = Awaited<ReturnType<typeof findReview>>;

async function findWhere(where: Prisma.MidYearReviewWhereInput, id: Id, db: Transaction) {
  const review = await db.midYearReview.findFirst({ where: { id, AND: where } });
  const facts = review && (await factsOf([review.id], db)).get(review.id);
  if (!id || !review || !facts) throw new NotFound();
  return { ...review, ...facts };
}

/** The mid-year review that `id` names within the actor's reach: one of whose four sides they are. @throws NotFound */
export const findReview = (actor: Actor, id: Id, db: Transaction = prisma) =>
  findWhere(midYears.reach(actor), id, db);

/** @throws Conflict once a review is locked */
export function checkNotLocked({ lockedAt }: { lockedAt: Date | null }) {
  if (lockedAt) throw new Conflict("Every side has signed this review, so it is locked.");
}

/** As `findReview`, for who opens it and writes down what is agreed. @throws NotFound, Forbidden; Conflict once it is locked */
export async function findToLead(actor: Actor, id: Id, db?: Transaction) {
  const review = await findReview(actor, id, db);
  if (!midYears.may.lead(actor, review))
    throw new Forbidden("The fellow and faculty open the review, and write down what is agreed.");
  checkNotLocked(review);
  return review;
}

/** The mid-year review of a cohort whose days the actor settles, whether or not it is theirs to read. @throws NotFound; Conflict once it is locked */
export async function findToArrange(actor: Actor, id: Id, db: Transaction = prisma) {
  const review = await findWhere(midYears.arranged(actor), id, db);
  checkNotLocked(review);
  return review;
}
