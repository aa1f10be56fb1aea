import type { Prisma, SetMeeting } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";

export type ContentOf = Pick<SetMeeting, "id" | "setId" | "startsAt">;

const wasThere = (actor: Actor, { setId, startsAt }: ContentOf) =>
  actor.timesInSets.some(
    (time) =>
      time.setId === setId && time.since <= startsAt && (!time.until || startsAt < time.until),
  );

const covers = (actor: Actor, { id }: ContentOf) =>
  actor.covers.some(({ meetingId }) => meetingId === id);

const takesPart = (actor: Actor, meeting: ContentOf) =>
  includes(actor.sets, meeting.setId) && wasThere(actor, meeting);

/**
 * What is said in the set stays in the set: who reads and writes what a meeting left (bids, airtime, shared actions, the process
 * review) are those who were members at its time, the set's facilitator, and who stood in for them. Nobody else, whatever they
 * run. Who opens a set for serious harm is another matter: `setOpenings`.
 */
export const setContent = {
  reach: (actor: Actor): Prisma.SetMeetingWhereInput => ({
    // Follows from what is below, and lets the database look by sets.
    setId: {
      in: [
        ...ids(actor.setsLed),
        ...[...actor.covers, ...actor.timesInSets].map(({ setId }) => setId),
      ],
    },
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
    /** Reads something of what a set's meetings left, if there is anything. */
    enter: (actor: Actor, { id }: { id: string }) =>
      includes(actor.setsLed, id) ||
      [...actor.timesInSets, ...actor.covers].some(({ setId }) => setId === id),
    /** Sees the minutes of each beside how often they came: who has the set's fairness in their care. */
    weigh: (actor: Actor, { id }: { id: string }) => includes(actor.setsLed, id),
    /** Bids, sets themselves actions, gives scores: who is a member of the set, and was when it met. */
    takePart: (actor: Actor, meeting: ContentOf) => takesPart(actor, meeting),
    /** Leads the meeting: opens its stages, chooses presenters, keeps the time. A set that meets by itself does so together. */
    lead: (actor: Actor, meeting: ContentOf & Pick<SetMeeting, "isSelfLed">) =>
      meeting.isSelfLed
        ? takesPart(actor, meeting)
        : includes(actor.setsLed, meeting.setId) || covers(actor, meeting),
  },
};
