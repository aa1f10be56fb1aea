import type { Prisma, ReviewSide } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { type Placed, fellows, isOwn } from "./progress.ts";

type Signed = { fellow: Placed; signatures: { side: ReviewSide; personId: string }[] };

const signature = (review: Signed, side: ReviewSide) =>
  review.signatures.find((one) => one.side === side);
const isSponsor = (actor: Actor, review: Signed) => includes(actor.sponsorOf, review.fellow.id);

/** A review is its sponsors' draft until one of them signs it; then the fellow, host leads and faculty read it too. */
export const reviews = {
  reach: (actor: Actor): Prisma.HostReviewWhereInput => ({
    OR: [
      { fellowId: { in: ids(actor.sponsorOf) } },
      { fellow: fellows.reach(actor), signatures: { some: { side: "sponsor" } } },
    ],
  }),
  may: {
    read: (actor: Actor, review: Signed) =>
      isSponsor(actor, review) ||
      (fellows.may.read(actor, review.fellow) && Boolean(signature(review, "sponsor"))),
    /** Whether writing is theirs at all; a signature still keeps it from being changed. */
    write: isSponsor,
    withdraw: (actor: Actor, review: Signed) =>
      signature(review, "sponsor")?.personId === actor.id && !signature(review, "fellow"),
  },
  /** The side that an actor may sign for now, if any: first a sponsor, then the fellow. */
  sideToSign(actor: Actor, review: Signed): ReviewSide | null {
    if (!signature(review, "sponsor")) return isSponsor(actor, review) ? "sponsor" : null;
    return !signature(review, "fellow") && isOwn(actor, review.fellow) ? "fellow" : null;
  },
};
