import type { Prisma, SetMeeting } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { type SetOfCohort, sets, within } from "./learning-sets.ts";

const covers = (actor: Actor, id: string) => actor.covers.some(({ meetingId }) => meetingId === id);

/** A meeting is reached through its set. */
export const meetings = {
  reach: (actor: Actor): Prisma.SetMeetingWhereInput => ({ set: sets.reach(actor) }),
  may: {
    read: (actor: Actor, meeting: { set: SetOfCohort }) => sets.may.read(actor, meeting.set),
    /** Gets the link to join and the access notes: who is expected, and who makes the arrangements. */
    join: (actor: Actor, { id, set }: { id: string; set: SetOfCohort }) =>
      within(actor, set) || sets.may.schedule(actor, set) || covers(actor, id),
    /** Notes who came. */
    noteAttendance: (actor: Actor, { id, set }: { id: string; set: SetOfCohort }) =>
      sets.may.schedule(actor, set) || covers(actor, id),
    /** Says beforehand that they cannot come, or that they can after all: a member, until it is over. */
    sendApologies: (
      actor: Actor,
      { setId, cancelledAt, endsAt }: Pick<SetMeeting, "setId" | "endsAt" | "cancelledAt">,
      now: Date,
    ) => includes(actor.sets, setId) && !cancelledAt && endsAt > now,
    /** Moves, changes or cancels it; what is over or off stays as it was. */
    change: (
      actor: Actor,
      meeting: Pick<SetMeeting, "endsAt" | "cancelledAt"> & { set: SetOfCohort },
      now: Date,
    ) => sets.may.schedule(actor, meeting.set) && !meeting.cancelledAt && meeting.endsAt > now,
  },
};

/** As `expectedAt`, for an actor, whose sets are known. */
export const ownMeetings = (actor: Actor): Prisma.SetMeetingWhereInput => ({
  // Follows from what is below, and lets the database look by sets.
  setId: {
    in: [...ids(actor.sets), ...ids(actor.setsLed), ...actor.covers.map(({ setId }) => setId)],
  },
  OR: [
    { setId: { in: ids(actor.sets) } },
    { setId: { in: ids(actor.setsLed) }, coverId: null, isSelfLed: false },
    { id: { in: actor.covers.map(({ meetingId }) => meetingId) } },
  ],
});

/** The meetings that belong in a person's own calendar: those that they are expected at. */
export const expectedAt = (personId: string): Prisma.SetMeetingWhereInput => ({
  OR: [
    { set: { members: { some: { personId } } } },
    { set: { facilitatorId: personId }, coverId: null, isSelfLed: false },
    { coverId: personId },
  ],
});
