import type { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";
import { type ContentOf, setContent } from "./set-content.ts";

/** Actions: one's own, and those that others of the set shared at a meeting whose content one reads. */
export const setActions = {
  reach: (actor: Actor): Prisma.SetActionWhereInput => ({
    OR: [{ personId: actor.id }, { isShared: true, meeting: setContent.reach(actor) }],
  }),
  may: {
    read: (
      actor: Actor,
      action: { personId: string; isShared: boolean; meeting: ContentOf },
    ): boolean =>
      action.personId === actor.id ||
      (action.isShared && setContent.may.read(actor, action.meeting)),
    change: (actor: Actor, { personId }: { personId: string }) => personId === actor.id,
  },
};

/**
 * What came of actions that one reads: of one's own and in a set that one facilitates all of it, else what was said while one was
 * in the set. Who stood in at a meeting has no part in what follows from it.
 */
export const setActionEndings = {
  reach: (actor: Actor): Prisma.SetActionEndingWhereInput => ({
    OR: [
      { action: { personId: actor.id } },
      { action: { setId: { in: ids(actor.setsLed) } } },
      ...actor.timesInSets.map(({ setId, until }) => ({
        action: { setId },
        ...(until && { createdAt: { lt: until } }),
      })),
    ],
  }),
};

/** What somebody can link of their sets as evidence of their own growth: meetings to which they came, and their own actions. */
export const ownSetEvidence = {
  meetings: (actor: Actor): Prisma.SetMeetingWhereInput => ({
    attendances: { some: { personId: actor.id, kind: "came" } },
    cancelledAt: null,
  }),
  actions: (actor: Actor): Prisma.SetActionWhereInput => ({ personId: actor.id }),
};
