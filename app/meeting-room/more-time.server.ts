import type { MeetingStage } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { changeRoom } from "./changes.server.ts";
import { findLed } from "./inside.server.ts";
import { moreMinutes } from "./stages.ts";

/**
 * Gives the stage that a meeting is at more minutes: beyond its time, or from now where that has come to its end.
 * @param from the stage at which that was decided
 * @returns whether it did: not when the meeting has moved on since, or the stage takes as long as it needs
 * @throws NotFound, Forbidden, Conflict when the meeting was cancelled
 */
export async function giveMoreTime(
  actor: Actor,
  meetingId: string | undefined,
  from: MeetingStage,
): Promise<boolean> {
  const meeting = await findLed(actor, meetingId);
  return changeRoom(meeting.id, async (tx) => {
    const where = { meetingId: meeting.id };
    const room = await tx.meetingRoom.findUnique({ where });
    if (room?.stage !== from || room.stageMinutes === 0) return false;
    const gone = Math.ceil((Date.now() - room.stageStartedAt.getTime()) / 60_000);
    const stageMinutes = Math.max(room.stageMinutes, gone) + moreMinutes;
    await tx.meetingRoom.update({ where, data: { stageMinutes } });
    return true;
  });
}
