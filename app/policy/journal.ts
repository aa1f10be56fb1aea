import type { Entry, Prisma, Share } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";

/** An entry is its writer's alone. Everybody else reads a share, which is a copy. */
export const entries = {
  reach: (actor: Actor): Prisma.EntryWhereInput => ({ authorId: actor.id }),
  may: {
    read: (actor: Actor, entry: Pick<Entry, "authorId">) => entry.authorId === actor.id,
    write: (actor: Actor, entry: Pick<Entry, "authorId">) => entry.authorId === actor.id,
    /** Entries come with a fellowship year, so a fellow begins them: for good, as an alum too. */
    start: (actor: Actor) => actor.fellowships.length > 0,
  },
};

type SharedWith = Pick<Share, "readerId" | "revokedAt"> & { entry: Pick<Entry, "authorId"> };

const received = (actor: Actor) => ({ readerId: actor.id, revokedAt: null });

/** A share is read by its reader until it is taken back, and by the writer always. */
export const shares = {
  /** Of what is within reach, what others gave to the actor. */
  received: (actor: Actor): Prisma.ShareWhereInput => received(actor),
  reach: (actor: Actor): Prisma.ShareWhereInput => ({
    OR: [received(actor), { entry: { authorId: actor.id } }],
  }),
  may: {
    read: (actor: Actor, share: SharedWith) =>
      share.entry.authorId === actor.id ||
      (share.readerId === actor.id && share.revokedAt === null),
    comment: (actor: Actor, share: SharedWith) =>
      share.revokedAt === null &&
      (share.readerId === actor.id || share.entry.authorId === actor.id),
    revoke: (actor: Actor, share: SharedWith) => share.entry.authorId === actor.id,
  },
};

/** Whom a writer may choose as a reader: people that one of their fellowships relates them to. */
export const readers = {
  reach: (actor: Actor): Prisma.PersonWhereInput => {
    const cohortId = { in: actor.fellowships.map(({ cohortId }) => cohortId) };
    const fellowId = { in: actor.fellowships.map(({ id }) => id) };
    return {
      id: { not: actor.id },
      OR: [
        { memberships: { some: { cohortId, role: "faculty" } } },
        { pairs: { some: { fellowId } } },
        { sponsorships: { some: { fellowId } } },
        { setsLed: { some: { id: { in: ids(actor.sets) } } } },
      ],
    };
  },
};
