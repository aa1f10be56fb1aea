import type { Actor } from "../policy/actor.ts";
import { reviews } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findReview } from "./reviews.server.ts";

/**
 * Signs a review for the actor's side: first the sponsor, then the fellow, and with both it is locked. The next to act is
 * told by mail.
 * @param revision the one that the signer has seen
 * @throws NotFound, Forbidden; Conflict when there is nothing to sign yet, or the words are not those that were seen
 */
export async function signReview(actor: Actor, id: string | undefined, revision: number) {
  const review = await findReview(actor, id);
  const side = reviews.sideToSign(actor, review);
  if (!side) throw new Forbidden();
  if (review.progress === "") throw new Conflict("Write at least the progress before you sign.");
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.hostReview.updateMany({
      where: { id: review.id, revision },
      data: { updatedAt: new Date() },
    });
    if (count === 0)
      throw new Conflict("The review has changed since you opened it. Read it again, then sign.");
    await tx.reviewSignature.create({ data: { reviewId: review.id, side, personId: actor.id } });
    const url = addressOf(`/reviews/${review.id}`);
    const fellow = review.fellow.person;
    if (side === "sponsor")
      return post(tx, {
        to: fellow,
        template: "review-to-sign",
        props: { sponsor: actor.name, url },
      });
    const sponsors = await tx.person.findMany({
      where: { sponsorships: { some: { fellowId: review.fellow.id } } },
      select: { id: true, email: true },
    });
    for (const to of [fellow, ...sponsors])
      await post(tx, { to, template: "review-locked", props: { fellow: fellow.name, url } });
  });
}

/** Takes the sponsor's signature back, as long as the fellow has not signed. @throws NotFound, Forbidden */
export async function withdrawSignature(actor: Actor, id: string | undefined) {
  const review = await findReview(actor, id);
  if (!reviews.may.withdraw(actor, review)) throw new Forbidden();
  await prisma.$transaction(async (tx) => {
    const locked = await tx.reviewSignature.count({
      where: { reviewId: review.id, side: "fellow" },
    });
    if (locked) throw new Conflict("The fellow has just signed too, so the review is locked.");
    await tx.reviewSignature.deleteMany({ where: { reviewId: review.id, side: "sponsor" } });
  });
}
