import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { reviews } from "../policy/reviews.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { ReviewText } from "./review-form.ts";

const withFellow = {
  fellow: {
    select: {
      id: true,
      cohortId: true,
      hostId: true,
      person: { select: { id: true, name: true, email: true } },
    },
  },
  signatures: {
    select: { side: true, personId: true, signedAt: true, person: { select: { name: true } } },
  },
} as const;

/** The review that `id` names within the actor's reach. @throws NotFound */
export async function findReview(actor: Actor, id: string | undefined) {
  const review = await prisma.hostReview.findFirst({
    where: { id, AND: reviews.reach(actor) },
    include: withFellow,
  });
  if (!id || !review) throw new NotFound();
  return review;
}

/** A review, to be read. @throws NotFound */
export async function readReview(actor: Actor, id: string | undefined) {
  const { fellow, signatures, ...review } = await findReview(actor, id);
  const state = { fellow, signatures };
  return {
    id: review.id,
    number: review.number,
    due: showDay(review.dueOn, actor.zone),
    fellow: { id: fellow.id, name: fellow.person.name },
    text: textOf(review),
    isEmpty: review.progress === "",
    signatures: signatures.map(({ side, signedAt, person }) => ({
      side,
      name: person.name,
      when: showWhen(signedAt, actor.zone),
    })),
    isLocked: signatures.length === 2,
    revision: review.revision,
    sideToSign: reviews.sideToSign(actor, state),
    may: {
      write: signatures.length === 0 && reviews.may.write(actor, state),
      withdraw: reviews.may.withdraw(actor, state),
    },
  };
}

const textOf = (review: ReviewText): ReviewText => ({
  progress: review.progress,
  learned: review.learned,
  surprised: review.surprised,
  mentorMet: review.mentorMet,
  sessionsLost: review.sessionsLost,
  airCoverUsed: review.airCoverUsed,
  supportDue: review.supportDue,
  sustainedBy: review.sustainedBy,
  confidence: review.confidence,
});

/** The review that the actor may write on. @throws NotFound, Forbidden, Conflict once it is signed */
export async function openReview(actor: Actor, id: string | undefined) {
  const review = await findReview(actor, id);
  if (!reviews.may.write(actor, review))
    throw new Forbidden("A host review is the sponsor’s to write.");
  if (review.signatures.length === 2)
    throw new Conflict("Both sides have signed this review, so it is locked.");
  if (review.signatures.length === 1)
    throw new Conflict("This review is signed. The signature has to be taken back first.");
  return { ...review, text: textOf(review) };
}

/** Writes a review, over the revision that the writer saw. @throws as `openReview`; Conflict when it was changed meanwhile */
export async function writeReview(
  actor: Actor,
  id: string | undefined,
  { revision, ...text }: ReviewText & { revision: number },
) {
  const review = await openReview(actor, id);
  const { count } = await prisma.hostReview.updateMany({
    where: { id: review.id, revision, signatures: { none: {} } },
    data: { ...text, revision: revision + 1 },
  });
  if (count === 1) return;
  const now = await findReview(actor, id);
  throw new Conflict(
    "This review was changed elsewhere while you wrote. Your words are still here; open the review in another tab to see the others, bring both together, then save again.",
    { revision: String(now.revision) },
  );
}
