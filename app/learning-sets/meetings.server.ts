import { showPeriod, wallTimeOf } from "../cohorts/wall-time.server.ts";
import type { SetMeeting } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { sets } from "../policy/learning-sets.ts";
import { meetings } from "../policy/meetings.ts";
import { setContent } from "../policy/set-content.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { MeetingValue } from "./meeting-form.server.ts";
import { announce } from "./meeting-mails.server.ts";
import { findSet, withCohort } from "./sets.server.ts";

// Not everybody who sees when a set meets is told how to join.
const openly = {
  omit: { link: true, accessNotes: true },
  include: { set: { include: withCohort } },
} as const;

/** A meeting within the actor's reach, with its set and cohort, but not how to join it. @throws NotFound */
export async function findMeeting(actor: Actor, id: string | undefined, db: Transaction) {
  const meeting = await db.setMeeting.findFirst({
    where: { id, AND: meetings.reach(actor) },
    ...openly,
  });
  if (!id || !meeting) throw new NotFound();
  return meeting;
}

/** How to join a meeting. The caller has asked the policy. */
const joining = (id: string, db: Transaction) =>
  db.setMeeting.findUniqueOrThrow({ where: { id }, select: { link: true, accessNotes: true } });

/**
 * A meeting that the actor may change, with all that there is to change.
 * @throws NotFound, Forbidden, Conflict when it was cancelled or is over
 */
export async function findChangeable(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
) {
  const meeting = await findMeeting(actor, id, db);
  if (meetings.may.change(actor, meeting, new Date()))
    return { ...meeting, ...(await joining(meeting.id, db)) };
  if (!sets.may.schedule(actor, meeting.set)) throw new Forbidden();
  const why = meeting.cancelledAt ? "was cancelled" : "is over";
  throw new Conflict(`This meeting ${why}. Schedule a new one instead.`);
}

/** The set for which the actor may schedule. @throws NotFound, Forbidden */
export async function findSchedulable(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  if (!sets.may.schedule(actor, set)) throw new Forbidden();
  return set;
}

/** One meeting, to be read; how to join it only for those who may. @throws NotFound */
export async function readMeeting(actor: Actor, id: string | undefined) {
  const meeting = await findMeeting(actor, id, prisma);
  const { set } = meeting;
  const mayJoin = meetings.may.join(actor, meeting);
  const named = await prisma.person.findMany({
    where: { id: { in: [meeting.calledById, set.facilitatorId] } },
    select: { id: true, name: true },
  });
  const nameOf = (personId: string) => named.find((person) => person.id === personId)?.name ?? "";
  const now = new Date();
  return {
    id: meeting.id,
    set: { id: set.id, name: set.name, facilitator: nameOf(set.facilitatorId) },
    when: showPeriod(meeting.startsAt, meeting.endsAt, set.cohort.zone, actor.zone),
    place: meeting.place,
    joining: mayJoin && !meeting.cancelledAt ? await joining(meeting.id, prisma) : null,
    calledBy: nameOf(meeting.calledById),
    isCancelled: meeting.cancelledAt !== null,
    may: {
      enter: setContent.may.read(actor, meeting) && !meeting.cancelledAt,
      bid: setContent.may.takePart(actor, meeting) && !meeting.cancelledAt && meeting.endsAt > now,
      change: meetings.may.change(actor, meeting, now),
      noteAttendance:
        meetings.may.noteAttendance(actor, meeting) &&
        !meeting.cancelledAt &&
        meeting.startsAt <= now,
    },
  };
}

/** What the form's fields hold for a meeting, in wall time of the cohort. */
export function typedFields(meeting: MeetingValue, zone: string) {
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

/**
 * Schedules a meeting and invites everybody of the set.
 * @returns its id
 * @throws NotFound, Forbidden, Conflict when the set meets then already
 */
export async function scheduleMeeting(
  actor: Actor,
  setId: string | undefined,
  value: MeetingValue,
): Promise<string> {
  const set = await findSchedulable(actor, setId);
  return prisma.$transaction(async (tx) => {
    const standing = await meetingAt(tx, set.id, value.startsAt);
    if (standing) {
      const { place } = standing;
      throw new Conflict(
        `This set already meets then, ${periodOf(standing, set.cohort.zone)} (${place}), and everybody is invited. ` +
          "For another meeting choose another time; to change this one, open it from the set’s page.",
      );
    }
    const data = { ...value, setId: set.id, calledById: actor.id };
    const meeting = await tx.setMeeting.create({ data, ...openly });
    await announce(tx, meeting, null);
    return meeting.id;
  });
}

/**
 * Changes a meeting and tells everybody of the set: same calendar UID, SEQUENCE + 1. What changes nothing tells nobody.
 * @param value with the SEQUENCE at which the meeting was seen
 * @throws as `findChangeable`; Conflict also when it has been changed since it was seen, or the set meets then already
 */
export async function moveMeeting(
  actor: Actor,
  id: string | undefined,
  { sequence, ...value }: MeetingValue & Pick<SetMeeting, "sequence">,
) {
  await prisma.$transaction(async (tx) => {
    const before = await findChangeable(actor, id, tx);
    const { zone } = before.set.cohort;
    if (before.sequence !== sequence)
      throw new Conflict(
        `Somebody else has changed this meeting since you opened it: it is now ${periodOf(before, zone)} (${before.place}). ` +
          "What you typed is still here; send it again only if it should replace that.",
        { sequence: String(before.sequence) },
      );
    if (isSame(before, value)) return;
    const standing = await meetingAt(tx, before.setId, value.startsAt);
    if (standing && standing.id !== before.id)
      throw new Conflict(
        `This set already has another meeting then, ${periodOf(standing, zone)} (${standing.place}). Choose another time.`,
      );
    const meeting = await tx.setMeeting.update({
      where: { id: before.id },
      data: { ...value, sequence: before.sequence + 1 },
      ...openly,
    });
    await announce(tx, meeting, before);
  });
}

/**
 * Cancels a meeting and tells everybody of the set: same calendar UID, SEQUENCE + 1.
 * @returns the id of its set
 * @throws as `findChangeable`
 */
export const cancelMeeting = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const before = await findChangeable(actor, id, tx);
    const meeting = await tx.setMeeting.update({
      where: { id: before.id },
      data: { cancelledAt: new Date(), sequence: before.sequence + 1 },
      ...openly,
    });
    await announce(tx, meeting, before);
    return meeting.setId;
  });

/** The meeting that a set has at a moment, if one stands. */
const meetingAt = (tx: Transaction, setId: string, startsAt: Date) =>
  tx.setMeeting.findFirst({
    where: { setId, startsAt, cancelledAt: null },
    select: { id: true, startsAt: true, endsAt: true, place: true },
  });

const periodOf = ({ startsAt, endsAt }: Pick<MeetingValue, "startsAt" | "endsAt">, zone: string) =>
  showPeriod(startsAt, endsAt, zone);

const isSame = (a: MeetingValue, b: MeetingValue) =>
  a.startsAt.getTime() === b.startsAt.getTime() &&
  a.endsAt.getTime() === b.endsAt.getTime() &&
  a.place === b.place &&
  a.link === b.link &&
  a.accessNotes === b.accessNotes;
