import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
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

/** What somebody can link of their sets as evidence of their own growth: meetings to which they came, and their own actions. */
export const ownSetEvidence = {
  meetings: (actor: Actor): Prisma.SetMeetingWhereInput => ({
    attendances: { some: { personId: actor.id, kind: "came" } },
    cancelledAt: null,
  }),
  actions: (actor: Actor): Prisma.SetActionWhereInput => ({ personId: actor.id }),
};
