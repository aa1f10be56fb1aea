import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { reviews } from "../policy/reviews.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { sponsorsOf } from "./fellows.server.ts";
import { findReview, readReview } from "./reviews.server.ts";

/** A review that the actor may sign now. @throws NotFound, Forbidden, Conflict when there is nothing to sign */
export async function openSignature(actor: Actor, id: string | undefined) {
  const review = await readReview(actor, id);
  if (!review.sideToSign) throw new Forbidden("This review does not wait for your signature.");
  if (review.isEmpty) throw new Conflict("Nothing is written yet. Write the review first.");
  return { ...review, sideToSign: review.sideToSign };
}

/**
 * Signs a review for the actor's side: first the sponsor, then the fellow, and with both it is locked. The next to act is
 * told by mail.
 * @param revision the one that the signer has seen
 * @throws NotFound, Forbidden; Conflict when the words or the signatures are not those that were seen
 */
export async function signReview(actor: Actor, id: string | undefined, revision: number) {
  const { sideToSign: side } = await openSignature(actor, id);
  const review = await findReview(actor, id);
  await prisma.$transaction(async (tx) => {
    // Within the transaction, since a signature may have been given or taken back meanwhile.
    const { count } = await tx.hostReview.updateMany({
      where: {
        id: review.id,
        revision,
        signatures: side === "sponsor" ? { none: {} } : onlySponsors,
      },
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
    for (const to of [fellow, ...(await sponsorsOf(tx, review.fellow.id))])
      await post(tx, { to, template: "review-locked", props: { fellow: fellow.name, url } });
  });
}

const onlySponsors: Prisma.ReviewSignatureListRelationFilter = {
  some: { side: "sponsor" },
  none: { side: "fellow" },
};

/**
 * Takes back the signature that the actor gave as sponsor, as long as the fellow has not signed. Whoever has the review open to
 * sign it is told that it has changed.
 * @throws NotFound, Forbidden, Conflict
 */
export async function withdrawSignature(actor: Actor, id: string | undefined) {
  const review = await findReview(actor, id);
  if (!reviews.may.withdraw(actor, review)) throw new Forbidden();
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.hostReview.updateMany({
      where: { id: review.id, signatures: onlySponsors },
      data: { revision: { increment: 1 } },
    });
    if (count === 0) throw new Conflict("The fellow has just signed too, so the review is locked.");
    await tx.reviewSignature.deleteMany({ where: { reviewId: review.id, side: "sponsor" } });
  });
}
