import { showPeriod, showWhen, wallTimeOf } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { meetings, sets } from "../policy/learning-sets.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { MeetingValue } from "./meeting-form.server.ts";
import { announceCancelled, announceMoved, announceNew } from "./meeting-mails.server.ts";
import { findSet } from "./sets.server.ts";

const withSet = {
  set: {
    include: { cohort: { select: { programmeId: true, name: true, zone: true } } },
  },
  calledBy: { select: { name: true, email: true } },
} as const;

/** A meeting within the actor's reach, with its set and cohort. @throws NotFound */
export async function findMeeting(actor: Actor, id: string | undefined) {
  const meeting = await prisma.setMeeting.findFirst({
    where: { id, AND: meetings.reach(actor) },
    include: withSet,
  });
  if (!id || !meeting) throw new NotFound();
  return meeting;
}

/** As `findMeeting`, for one that may still be changed. @throws NotFound, Forbidden, Conflict when it was cancelled */
export async function findChangeable(actor: Actor, id: string | undefined) {
  const meeting = await findMeeting(actor, id);
  if (!meetings.may.change(actor, meeting)) throw new Forbidden();
  if (meeting.cancelledAt)
    throw new Conflict("This meeting was cancelled. Schedule a new one instead.");
  return meeting;
}

/** The set for which the actor may schedule. @throws NotFound, Forbidden */
export async function findSchedulable(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  if (!sets.may.schedule(actor, set)) throw new Forbidden();
  return set;
}

/** One meeting, to be read. @throws NotFound */
export async function readMeeting(actor: Actor, id: string | undefined) {
  const { set, ...meeting } = await findMeeting(actor, id);
  return {
    id: meeting.id,
    set: { id: set.id, name: set.name },
    when: showPeriod(meeting.startsAt, meeting.endsAt, set.cohort.zone, actor.zone),
    ...typedFields(meeting, set.cohort.zone),
    calledBy: meeting.calledBy.name,
    isCancelled: meeting.cancelledAt !== null,
    isOver: meeting.endsAt < new Date(),
    may: { change: !meeting.cancelledAt && meetings.may.change(actor, { set }) },
  };
}

type Stored = Pick<MeetingValue, "startsAt" | "endsAt" | "place" | "link" | "accessNotes">;

/** What the form's fields hold for a meeting, in wall time of the cohort. */
export function typedFields(meeting: Stored, zone: string) {
  const { date, time } = wallTimeOf(meeting.startsAt, zone);
  return {
    date,
    starts: time,
    ends: wallTimeOf(meeting.endsAt, zone).time,
    place: meeting.place,
    link: meeting.link,
    accessNotes: meeting.accessNotes,
  };
}

/** Schedules a meeting and invites everybody of the set. @returns its id @throws NotFound, Forbidden */
export async function scheduleMeeting(
  actor: Actor,
  setId: string | undefined,
  value: MeetingValue,
): Promise<string> {
  const set = await findSchedulable(actor, setId);
  return prisma.$transaction(async (tx) => {
    const meeting = await tx.setMeeting.create({
      data: { ...value, setId: set.id, calledById: actor.id },
      include: withSet,
    });
    await announceNew(tx, meeting);
    return meeting.id;
  });
}

/** Changes a meeting and tells everybody of the set: same calendar UID, SEQUENCE + 1. @throws as `findChangeable` */
export async function moveMeeting(actor: Actor, id: string | undefined, value: MeetingValue) {
  const before = await findChangeable(actor, id);
  await prisma.$transaction(async (tx) => {
    await raise(tx, before, value);
    const meeting = await tx.setMeeting.findUniqueOrThrow({
      where: { id: before.id },
      include: withSet,
    });
    await announceMoved(tx, meeting, showWhen(before.startsAt, before.set.cohort.zone));
  });
}

/** Cancels a meeting and tells everybody of the set: same calendar UID, SEQUENCE + 1. @throws as `findChangeable` */
export async function cancelMeeting(actor: Actor, id: string | undefined) {
  const before = await findChangeable(actor, id);
  await prisma.$transaction(async (tx) => {
    const change = { cancelledAt: new Date() };
    await raise(tx, before, change);
    await announceCancelled(tx, { ...before, ...change, sequence: before.sequence + 1 });
  });
  return before.setId;
}

/** Writes a change under the next SEQUENCE. @throws Conflict when somebody else changed the meeting meanwhile */
async function raise(
  tx: Prisma.TransactionClient,
  before: { id: string; sequence: number },
  change: MeetingValue | { cancelledAt: Date },
) {
  const { count } = await tx.setMeeting.updateMany({
    where: { id: before.id, sequence: before.sequence, cancelledAt: null },
    data: { ...change, sequence: before.sequence + 1 },
  });
  if (count === 0)
    throw new Conflict("Somebody else has just changed this meeting. Look at it again first.");
}
