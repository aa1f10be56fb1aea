import type { AttendanceKind } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { meetings } from "../policy/meetings.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { findMeeting } from "./meetings.server.ts";
import { peopleOf } from "./sets.server.ts";

/** Who came to a meeting, by the member's id. */
export type Attended = Record<string, AttendanceKind>;

/**
 * A meeting that has begun, its members, and what has been noted of who came.
 * @throws NotFound, Forbidden, Conflict when it was cancelled or has not begun
 */
export async function openAttendance(actor: Actor, meetingId: string | undefined) {
  const meeting = await findMeeting(actor, meetingId, prisma);
  if (!meetings.may.noteAttendance(actor, meeting)) throw new Forbidden();
  if (meeting.cancelledAt) throw new Conflict("This meeting was cancelled, so nobody came to it.");
  if (meeting.startsAt > new Date())
    throw new Conflict("This meeting has not begun. Come back once it has.");
  const people = await peopleOf(meeting.set);
  const noted = await prisma.attendance.findMany({ where: { meetingId: meeting.id } });
  return {
    meeting,
    members: people
      .filter(({ isFacilitator }) => !isFacilitator)
      .map(({ id, name }) => ({
        id,
        name,
        kind: noted.find(({ personId }) => personId === id)?.kind ?? null,
      })),
  };
}

/** Notes who came to a meeting, in place of what was noted before. Who is not a member is left out. @throws as `openAttendance` */
export async function noteAttendance(
  actor: Actor,
  meetingId: string | undefined,
  attended: Attended,
) {
  const { meeting, members } = await openAttendance(actor, meetingId);
  const rows = members.flatMap(({ id }) => {
    const kind = attended[id];
    return kind ? [{ meetingId: meeting.id, personId: id, kind, recordedById: actor.id }] : [];
  });
  await prisma.$transaction([
    prisma.attendance.deleteMany({ where: { meetingId: meeting.id } }),
    prisma.attendance.createMany({ data: rows }),
  ]);
}
