import type { Cohort, LearningSet, Prisma, SetMeeting } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";

type SetOfCohort = Pick<LearningSet, "id" | "cohortId"> & {
  cohort: Pick<Cohort, "programmeId">;
};

const within = (actor: Actor, set: Pick<LearningSet, "id">) =>
  includes(actor.sets, set.id) || includes(actor.setsLed, set.id);

/**
 * Who sees that a set exists, who is in it and when it meets: its members and facilitator, the cohort's faculty, who
 * schedule it, and the programme's leads. What is said in a set is kept apart, and is for members and facilitator alone.
 */
export const sets = {
  reach: (actor: Actor): Prisma.LearningSetWhereInput => ({
    OR: [
      { id: { in: ids([...actor.sets, ...actor.setsLed]) } },
      { cohortId: { in: actor.facultyOf } },
      { cohort: { programmeId: { in: actor.programmesLed } } },
    ],
  }),
  may: {
    read: (actor: Actor, set: SetOfCohort) =>
      within(actor, set) ||
      actor.facultyOf.includes(set.cohortId) ||
      actor.programmesLed.includes(set.cohort.programmeId),
    schedule: (actor: Actor, set: Pick<LearningSet, "id" | "cohortId">) =>
      includes(actor.setsLed, set.id) || actor.facultyOf.includes(set.cohortId),
  },
};

/** Who may be a member of a cohort's sets, and whom it offers as their facilitator, by how they belong to the cohort. */
export const seats = {
  member: (relation: string) => relation === "fellow" || relation === "citizen",
  facilitator: (relation: string) => relation === "faculty",
};

/** A meeting is reached through its set. */
export const meetings = {
  reach: (actor: Actor): Prisma.SetMeetingWhereInput => ({ set: sets.reach(actor) }),
  may: {
    read: (actor: Actor, meeting: { set: SetOfCohort }) => sets.may.read(actor, meeting.set),
    /** Gets the link to join and the access notes: who is expected, and who makes the arrangements. */
    join: (actor: Actor, { set }: { set: SetOfCohort }) =>
      within(actor, set) || sets.may.schedule(actor, set),
    /** Notes who came. */
    noteAttendance: (actor: Actor, { set }: { set: SetOfCohort }) => sets.may.schedule(actor, set),
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
  setId: { in: ids([...actor.sets, ...actor.setsLed]) },
});

/** The meetings that belong in a person's own calendar: those that they are expected at. */
export const expectedAt = (personId: string): Prisma.SetMeetingWhereInput => ({
  set: { OR: [{ members: { some: { personId } } }, { facilitatorId: personId }] },
});
