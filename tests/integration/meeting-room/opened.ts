import { prisma } from "../../../app/server/database/client.server.ts";
import type { Browser } from "../../support/app.ts";

/** Moves a meeting's room to a stage from wherever it is, as who leads it. @returns what came of it */
export async function moveTo(leader: Browser, meetingId: string, to: string) {
  const room = await prisma.meetingRoom.findUnique({ where: { meetingId } });
  return leader.post(`/meetings/${meetingId}/room/stage`, {
    to,
    from: room?.stage ?? "notOpen",
  });
}

/** Sets back when the presenter's time began, as though so many minutes had gone by. */
export const letPass = (meetingId: string, minutes: number) =>
  prisma.meetingRoom.update({
    where: { meetingId },
    data: { turnStartedAt: new Date(Date.now() - minutes * 60_000) },
  });

/** Takes away all that a meeting left. */
export async function clearRoom(meetingId: string) {
  const where = { meetingId };
  await prisma.meetingRoom.deleteMany({ where });
  await prisma.meetingTurn.deleteMany({ where });
  await prisma.bid.deleteMany({ where });
  await prisma.airtime.deleteMany({ where });
  await prisma.setAction.deleteMany({ where });
  await prisma.processTally.deleteMany({ where });
  await prisma.processGiver.deleteMany({ where });
}
