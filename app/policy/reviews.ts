import type { Prisma, ReviewSide } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { type Placed, fellows, isOwn } from "./progress.ts";

export type Signed = { fellow: Placed; signatures: { side: ReviewSide; personId: string }[] };

const signature = (review: Signed, side: ReviewSide) =>
  review.signatures.find((one) => one.side === side);
const isLocked = (review: Signed) => review.signatures.length === 2;

/** The side of a review that the actor is on, if any. */
export function sideOf(actor: Actor, { fellow }: { fellow: Placed }): ReviewSide | null {
  if (isOwn(actor, fellow)) return "fellow";
  return includes(actor.sponsorOf, fellow.id) ? "sponsor" : null;
}

const signedBy = (side: ReviewSide) => ({ signatures: { some: { side } } });
const bySides = (actor: Actor): Prisma.HostReviewWhereInput => ({
  fellowId: { in: [...ids(actor.fellowships), ...ids(actor.sponsorOf)] },
});

/** A review is its two sides' until both have signed it; then the host's leads and faculty read it too. */
export const reviews = {
  reach: (actor: Actor): Prisma.HostReviewWhereInput => ({
    OR: [
      bySides(actor),
      { fellow: fellows.reach(actor), AND: [signedBy("sponsor"), signedBy("fellow")] },
    ],
  }),
  may: {
    read: (actor: Actor, review: Signed) =>
      sideOf(actor, review) !== null ||
      (fellows.may.read(actor, review.fellow) && isLocked(review)),
    /** Whether a side of it is theirs to write; once it is locked, nobody does. */
    write: (actor: Actor, review: Signed) => sideOf(actor, review) !== null,
    /** Whether their side's signature is missing. */
    sign(actor: Actor, review: Signed) {
      const side = sideOf(actor, review);
      return side !== null && !signature(review, side);
    },
    /** Takes back the signature that they gave themselves, until both have signed. */
    withdraw(actor: Actor, review: Signed) {
      const side = sideOf(actor, review);
      return side !== null && signature(review, side)?.personId === actor.id && !isLocked(review);
    },
  },
};
