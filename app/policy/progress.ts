import type { Fellow, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";

export type Placed = Pick<Fellow, "id" | "cohortId" | "hostId">;

/** The fellow's year, if it is the actor's own. */
export const ownYear = (actor: Actor, { id }: Pick<Placed, "id">) =>
  actor.fellowships.find((fellowship) => fellowship.id === id);

export const isOwn = (actor: Actor, fellow: Placed) => ownYear(actor, fellow) !== undefined;

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
      (fellow.hostId !== null && includes(actor.hostsLed, fellow.hostId)) ||
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

/** Unblock requests are read as the updates are. Whoever may move something answers: the sponsors, the host's leads; the fellow asks. */
export const unblocks = {
  reach: (actor: Actor): Prisma.UnblockRequestWhereInput => ({ fellow: fellows.reach(actor) }),
  may: {
    read: (actor: Actor, request: { fellow: Placed }) => fellows.may.read(actor, request.fellow),
    reply: (actor: Actor, { fellow }: { fellow: Placed }) =>
      isOwn(actor, fellow) ||
      includes(actor.sponsorOf, fellow.id) ||
      (fellow.hostId !== null && includes(actor.hostsLed, fellow.hostId)),
    /** Asks, and closes it. */
    ask: (actor: Actor, { fellow }: { fellow: Placed }) => isOwn(actor, fellow),
  },
};
