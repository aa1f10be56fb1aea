import type { Prisma, SetMeeting } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { ids, includes } from "./actor.ts";

export type ContentOf = Pick<SetMeeting, "id" | "setId" | "startsAt">;

const wasThere = (actor: Actor, { setId, startsAt }: ContentOf) =>
  actor.timesInSets.some(
    (time) =>
      time.setId === setId && time.since <= startsAt && (!time.until || startsAt < time.until),
  );

const covers = (actor: Actor, { id }: ContentOf) =>
  actor.covers.some(({ meetingId }) => meetingId === id);

/**
 * What is said in the set stays in the set: who reads and writes what a meeting left (bids, airtime, shared actions, the process
 * review) are those who were members at its time, the set's facilitator, and who stood in for them. Nobody else, whatever they
 * run. Who opens a set for serious harm is another matter: `setOpenings`.
 */
export const setContent = {
  reach: (actor: Actor): Prisma.SetMeetingWhereInput => ({
    OR: [
      { setId: { in: ids(actor.setsLed) } },
      { id: { in: actor.covers.map(({ meetingId }) => meetingId) } },
      ...actor.timesInSets.map(({ setId, since, until }) => ({
        setId,
        startsAt: { gte: since, ...(until && { lt: until }) },
      })),
    ],
  }),
  may: {
    read: (actor: Actor, meeting: ContentOf) =>
      includes(actor.setsLed, meeting.setId) || covers(actor, meeting) || wasThere(actor, meeting),
    /** Bids, sets themselves actions, has a turn: who is a member of the set now. */
    takePart: (actor: Actor, meeting: ContentOf) => includes(actor.sets, meeting.setId),
    /** Leads the meeting: opens its stages, chooses presenters, keeps the time. A set that meets by itself does so together. */
    lead: (actor: Actor, meeting: ContentOf & Pick<SetMeeting, "coverId" | "isSelfLed">) =>
      meeting.isSelfLed
        ? includes(actor.sets, meeting.setId)
        : includes(actor.setsLed, meeting.setId) || covers(actor, meeting),
  },
};

/** A set's rules are read by those who are in it now, and its facilitator. */
export const groundRules = {
  reach: (actor: Actor): Prisma.GroundRulesWhereInput => ({
    setId: { in: ids([...actor.sets, ...actor.setsLed]) },
  }),
  may: {
    read: (actor: Actor, { setId }: { setId: string }) =>
      includes(actor.sets, setId) || includes(actor.setsLed, setId),
  },
};

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
