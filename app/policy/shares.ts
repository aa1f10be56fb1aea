import type { Entry, Prisma, Share } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";

type SharedWith = Pick<Share, "audience" | "audienceId" | "revokedAt" | "expiresAt"> & {
  entry: Pick<Entry, "authorId">;
};

/** With whom a share is shared: each audience with what of it an actor belongs to. */
export const audiencesOf = (actor: Actor) => {
  const pairedAs = (kind: "mentor" | "coach") =>
    ids(actor.pairedWith.filter((pair) => pair.kind === kind));
  return [
    { audience: "person", ids: [actor.id] },
    { audience: "mentor", ids: pairedAs("mentor") },
    { audience: "coach", ids: pairedAs("coach") },
    { audience: "sponsor", ids: ids(actor.sponsorOf) },
    { audience: "facilitator", ids: ids(actor.setsLed) },
    { audience: "faculty", ids: actor.facultyOf },
    { audience: "cohort", ids: actor.cohorts },
  ] as const;
};

const isOpen = (share: SharedWith, now: Date) =>
  share.revokedAt === null && (share.expiresAt === null || share.expiresAt > now);

const isFor = (actor: Actor, share: SharedWith) =>
  share.entry.authorId !== actor.id &&
  audiencesOf(actor).some(
    ({ audience, ids }) => audience === share.audience && ids.includes(share.audienceId),
  );

/** A share is read by those it is for, until it is taken back or its time is over; and by the writer always. */
export const shares = {
  /** Of what is within reach, what others gave to the actor. */
  received: (actor: Actor, now = new Date()): Prisma.ShareWhereInput => ({
    revokedAt: null,
    entry: { authorId: { not: actor.id } },
    AND: { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    OR: audiencesOf(actor).map(({ audience, ids }) => ({ audience, audienceId: { in: [...ids] } })),
  }),
  reach: (actor: Actor, now = new Date()): Prisma.ShareWhereInput => ({
    OR: [shares.received(actor, now), { entry: { authorId: actor.id } }],
  }),
  may: {
    read: (actor: Actor, share: SharedWith, now = new Date()) =>
      share.entry.authorId === actor.id || (isOpen(share, now) && isFor(actor, share)),
    comment: (actor: Actor, share: SharedWith, now = new Date()) =>
      isOpen(share, now) && shares.may.read(actor, share, now),
    revoke: (actor: Actor, share: SharedWith) => share.entry.authorId === actor.id,
  },
};
