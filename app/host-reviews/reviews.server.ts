import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { ReviewSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { reviewAnswers } from "../policy/review-answers.ts";
import { reviews, sideOf } from "../policy/reviews.ts";
import { type ProgressReader, readersOf } from "../progress/fellows.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { requestsOfPeriod } from "../unblocking/of-period.server.ts";
import type { SidedAnswers } from "./answers-in-rows.ts";
import { type ReachedReview, findReview } from "./find-review.server.ts";
import type { ReviewText, ReviewWriting } from "./review-form.ts";
import { tellOfChange, tellOfWords } from "./review-mails.server.ts";
import { isLocked, isWritten } from "./review-state.ts";

type Id = string | undefined;

const words = {
  progress: true,
  learned: true,
  surprised: true,
  mentorMet: true,
  sessionsLost: true,
  airCoverUsed: true,
  supportDue: true,
  sustainedBy: true,
  confidence: true,
} as const;

/** Of a review what the actor may read of both sides' words. */
const answersOf = (actor: Actor, { id }: ReachedReview): Promise<SidedAnswers[]> =>
  prisma.reviewAnswers.findMany({
    where: { reviewId: id, AND: reviewAnswers.reach(actor) },
    select: { side: true, ...words },
  });

/**
 * A review to be read, with what each side said as far as it may be read, the unblock requests of its time, and who can read it now.
 * @throws NotFound
 */
export async function readReview(actor: Actor, id: Id) {
  const review = await findReview(actor, id);
  return { ...(await readFound(actor, review)), readers: await readersNow(review) };
}

/** Its two sides; once both have signed it, whoever reads the fellow's progress. */
const readersNow = async (review: ReachedReview): Promise<ProgressReader[]> =>
  isLocked(review)
    ? readersOf(review.fellow)
    : [
        { part: "fellow", name: review.fellow.person.name },
        ...review.sponsors.map(({ name }) => ({ part: "sponsor" as const, name })),
      ];

/** As `readReview`, of one that is found. */
export async function readFound(actor: Actor, review: ReachedReview) {
  const { fellow, signatures, names, ready, signed } = review;
  const answers = await answersOf(actor, review);
  const side = sideOf(actor, review);
  const last = signatures.at(-1);
  const until = isLocked(review) && last ? new Date(last.signedAt) : new Date();
  return {
    id: review.id,
    number: review.number,
    revision: review.revision,
    names,
    side,
    ready,
    due: showDay(review.dueOn, actor.zone),
    isOverdue: !isLocked(review) && review.dueOn < new Date(),
    fellow: { id: fellow.id, name: fellow.person.name },
    answers,
    signed,
    signatures: signatures.map(({ side: of, name, signedAt }) => {
      return { side: of, name, when: showWhen(new Date(signedAt), actor.zone) };
    }),
    isLocked: isLocked(review),
    isWritten: isWritten(review),
    requests: await requestsOfPeriod(fellow, { from: new Date(review.since), until }, actor.zone),
    may: {
      write: !isLocked(review) && reviews.may.write(actor, review),
      sign: reviews.may.sign(actor, review) && isWritten(review),
      withdraw: reviews.may.withdraw(actor, review),
    },
  };
}

async function findToWrite(actor: Actor, id: Id, db?: Transaction) {
  const review = await findReview(actor, id, db);
  const side = sideOf(actor, review);
  if (!side || !reviews.may.write(actor, review))
    throw new Forbidden("A host review is the fellow’s and the sponsor’s to write.");
  if (isLocked(review)) throw new Conflict("Both sides have signed this review, so it is locked.");
  return { ...review, side };
}

const empty: ReviewText = {
  progress: "",
  learned: "",
  surprised: "",
  mentorMet: null,
  sessionsLost: null,
  airCoverUsed: "",
  supportDue: "",
  sustainedBy: "",
  confidence: null,
};

/** The actor's side of a review, to be written. @throws NotFound, Forbidden, Conflict once both have signed */
export async function openReview(actor: Actor, id: Id) {
  const review = await findToWrite(actor, id);
  const { side, names } = review;
  const text = (await answersOf(actor, review)).find((one) => one.side === side);
  return {
    id: review.id,
    number: review.number,
    name: names.fellow,
    names,
    side,
    text: text ?? empty,
    revision: review.storedOf(side).revision,
    hasSignatures: review.signed.length > 0,
  };
}

/**
 * Writes the actor's side of a review, over the revision that the writer saw. A signature that was given for other words falls
 * away, and who gave it is told; so is the other side once there is something for it to read. The same words sent again change
 * nothing.
 * @throws as `openReview`; Conflict when the side was written elsewhere meanwhile
 */
export const writeReview = (
  actor: Actor,
  id: Id,
  { revision, isReady, ...text }: ReviewWriting,
): Promise<{ isWritten: boolean }> =>
  prisma.$transaction(async (tx) => {
    const before = await findToWrite(actor, id, tx);
    const { side } = before;
    const stored = before.storedOf(side);
    if (stored.revision !== revision)
      throw new Conflict(
        "This review was changed elsewhere while you wrote. Your words are still here; open the review in another tab to see the others, bring both together, then save again.",
        { revision: String(stored.revision) },
      );
    const readyAt = isReady ? new Date(stored.readyAt ?? Date.now()) : null;
    const data = { ...text, readyAt, revision: revision + 1 };
    const key = { reviewId: before.id, side };
    const same = await tx.reviewAnswers.count({
      where: { ...key, ...text, readyAt: readyAt === null ? null : { not: null } },
    });
    if (same > 0) return { isWritten: isWritten(before) };
    await tx.reviewAnswers.upsert({
      where: { reviewId_side: key },
      create: { ...key, ...data },
      update: data,
    });
    await tx.hostReview.update({
      where: { id: before.id },
      data: { revision: { increment: 1 }, signatures: { deleteMany: {} } },
    });
    const ready: ReviewSide[] = [...before.ready.filter((one) => one !== side)];
    const after = { ...before, ready: isReady ? [...ready, side] : ready, signed: [] };
    await tellOfChange(tx, after, before.signatures, actor);
    if (isReady && !stored.readyAt) await tellOfWords(tx, after, side);
    return { isWritten: isWritten(after) };
  });
