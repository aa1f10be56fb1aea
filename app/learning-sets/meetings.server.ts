import { showPeriod, wallTimeOf } from "../cohorts/wall-time.server.ts";
import type { AttendanceKind } from "../generated/prisma/client.ts";
import { isLongOver } from "../meeting-room/long-over.server.ts";
import type { Actor } from "../policy/actor.ts";
import { sets } from "../policy/learning-sets.ts";
import { meetings } from "../policy/meetings.ts";
import { setContent } from "../policy/set-content.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { standInWords } from "./facilitation-words.server.ts";
import type { MeetingValue } from "./meeting-form.server.ts";
import { type FoundSet, findSet, withCohort } from "./sets.server.ts";

/** What is read of a meeting wherever one is found. Not everybody who sees when a set meets is told how to join. */
export const openly = {
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

/** A meeting that was found within an actor's reach. */
export type FoundMeeting = Awaited<ReturnType<typeof findMeeting>>;

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

/** The set for which the actor may schedule. @throws NotFound, Forbidden, Conflict when it has ended */
export async function findSchedulable(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  if (!sets.may.schedule(actor, set)) throw new Forbidden();
  if (set.endedAt) throw new Conflict("This set has ended, and meets no more.");
  return set;
}

/** Those whom a meeting's page names: who called it, who facilitates it, and who came or did not. In one query. */
const peopleNamed = ({ id, calledById, coverId, set }: FoundMeeting) =>
  prisma.$queryRaw<{ id: string; name: string; kind: AttendanceKind | null }[]>`
    SELECT p.id, p.name, a.kind
      FROM Person p LEFT JOIN Attendance a ON a.personId = p.id AND a.meetingId = ${id}
      WHERE p.id IN (${calledById}, ${coverId}, ${set.facilitatorId})
        OR p.id IN (SELECT personId FROM Attendance WHERE meetingId = ${id})
      ORDER BY p.name`;

/** One meeting, to be read; how to join it only for those who may. @throws NotFound */
export async function readMeeting(actor: Actor, id: string | undefined) {
  const meeting = await findMeeting(actor, id, prisma);
  const { set } = meeting;
  const people = await peopleNamed(meeting);
  const noted = (kind: AttendanceKind) => people.filter((person) => person.kind === kind);
  const names = (kind: AttendanceKind) => noted(kind).map(({ name }) => name);
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? "";
  const mayJoin = meetings.may.join(actor, meeting) && !meeting.cancelledAt;
  const now = new Date();
  return {
    id: meeting.id,
    set: { id: set.id, name: set.name, facilitator: nameOf(set.facilitatorId) },
    when: showPeriod(meeting.startsAt, meeting.endsAt, set.cohort.zone, actor.zone),
    place: meeting.place,
    joining: mayJoin ? await joining(meeting.id, prisma) : null,
    calledBy: nameOf(meeting.calledById),
    facilitatedBy: meeting.isSelfLed ? null : nameOf(meeting.coverId ?? set.facilitatorId),
    standIn: meeting.coverId
      ? standInWords(nameOf(meeting.coverId), nameOf(set.facilitatorId))
      : null,
    attendance: { came: names("came"), apologies: names("apologies"), absent: names("absent") },
    isNoted: noted("came").length > 0,
    sentApologies: noted("apologies").some(({ id }) => id === actor.id),
    isLongOver: isLongOver(meeting.endsAt),
    isCancelled: meeting.cancelledAt !== null,
    may: {
      enter: setContent.may.read(actor, meeting) && !meeting.cancelledAt,
      bid: setContent.may.takePart(actor, meeting) && !meeting.cancelledAt && meeting.endsAt > now,
      change: meetings.may.change(actor, meeting, now),
      sendApologies: meetings.may.sendApologies(actor, meeting, now),
      noteAttendance:
        meetings.may.noteAttendance(actor, meeting) &&
        !meeting.cancelledAt &&
        meeting.startsAt <= now,
    },
  };
}

/** What the form of a set's next meeting begins with: the hours and the place of its last, if there was one, and no date. */
export async function usualMeeting({ id, cohort }: FoundSet) {
  const last = await prisma.setMeeting.findFirst({
    where: { setId: id, cancelledAt: null },
    orderBy: { startsAt: "desc" },
    select: { startsAt: true, endsAt: true, place: true, link: true, accessNotes: true },
  });
  return last ? { ...typedFields(last, cohort.zone), date: "" } : undefined;
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
