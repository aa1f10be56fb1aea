import type { Fellow, Prisma, ReviewSide } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";

type Placed = Pick<Fellow, "id" | "cohortId" | "hostId">;

const isOwn = (actor: Actor, fellow: Placed) =>
  actor.fellowships.some((fellowship) => fellowship.id === fellow.id);

/**
 * A fellow's progress as the host sees it: for the fellow, their sponsors, the host's leads and the cohort's faculty.
 */
export const fellows = {
  reach: (actor: Actor): Prisma.FellowWhereInput => ({
    OR: [
      { id: { in: [...actor.fellowships.map(({ id }) => id), ...ids(actor.sponsorOf)] } },
      { hostId: { in: ids(actor.hostsLed) } },
      { cohortId: { in: actor.facultyOf } },
    ],
  }),
  may: {
    read: (actor: Actor, fellow: Placed) =>
      isOwn(actor, fellow) ||
      includes(actor.sponsorOf, fellow.id) ||
      includes(actor.hostsLed, fellow.hostId) ||
      actor.facultyOf.includes(fellow.cohortId),
    update: isOwn,
  },
};

/** Updates are host-visible by kind: whoever reaches the fellow's progress reads them. */
export const updates = {
  reach: (actor: Actor): Prisma.MonthlyUpdateWhereInput => ({ fellow: fellows.reach(actor) }),
  may: {
    read: (actor: Actor, update: { fellow: Placed }) => fellows.may.read(actor, update.fellow),
    write: (actor: Actor, update: { fellow: Placed }) => isOwn(actor, update.fellow),
  },
};

type Signed = { fellow: Placed; signatures: { side: ReviewSide }[] };
const signedBy = (review: Signed, side: ReviewSide) =>
  review.signatures.some((signature) => signature.side === side);

/** A review is the sponsor's draft until they sign it; then the fellow, host leads and faculty read it too. */
export const reviews = {
  reach: (actor: Actor): Prisma.HostReviewWhereInput => ({
    OR: [
      { fellowId: { in: ids(actor.sponsorOf) } },
      { fellow: fellows.reach(actor), signatures: { some: { side: "sponsor" } } },
    ],
  }),
  may: {
    read: (actor: Actor, review: Signed) =>
      includes(actor.sponsorOf, review.fellow.id) ||
      (fellows.may.read(actor, review.fellow) && signedBy(review, "sponsor")),
    write: (actor: Actor, review: Signed) =>
      includes(actor.sponsorOf, review.fellow.id) && !signedBy(review, "sponsor"),
    withdraw: (actor: Actor, review: Signed) =>
      includes(actor.sponsorOf, review.fellow.id) &&
      signedBy(review, "sponsor") &&
      !signedBy(review, "fellow"),
  },
  /** The side that an actor may sign for now, if any: the sponsor first, then the fellow. */
  sideToSign(actor: Actor, review: Signed): ReviewSide | null {
    if (!signedBy(review, "sponsor"))
      return includes(actor.sponsorOf, review.fellow.id) ? "sponsor" : null;
    return !signedBy(review, "fellow") && isOwn(actor, review.fellow) ? "fellow" : null;
  },
};
