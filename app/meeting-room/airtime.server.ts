import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { changeRoom } from "./changes.server.ts";
import { findLed } from "./inside.server.ts";
import { inTheRoom } from "./people-inside.server.ts";

/** The minutes of a meeting by member, for who leads it to put right. @throws as `findLed` */
export async function openAirtime(actor: Actor, meetingId: string | undefined) {
  const meeting = await findLed(actor, meetingId);
  const people = await inTheRoom(meeting);
  const noted = await prisma.airtime.findMany({ where: { meetingId: meeting.id } });
  return {
    meetingId: meeting.id,
    members: people
      .filter(({ leads }) => !Number(leads))
      .map(({ id, name }) => ({
        id,
        name,
        minutes: noted.find(({ personId }) => personId === id)?.minutes ?? 0,
      })),
  };
}

/** Puts the minutes of a meeting right. Who is not a member is left out. @throws as `findLed` */
export async function correctAirtime(
  actor: Actor,
  meetingId: string | undefined,
  given: { personId: string; minutes: number }[],
) {
  const { members, ...meeting } = await openAirtime(actor, meetingId);
  await changeRoom(meeting.meetingId, async (tx) => {
    for (const { personId, minutes } of given) {
      if (!members.some(({ id }) => id === personId)) continue;
      const key = { meetingId: meeting.meetingId, personId };
      if (minutes === 0) await tx.airtime.deleteMany({ where: key });
      else
        await tx.airtime.upsert({
          where: { meetingId_personId: key },
          create: { ...key, minutes },
          update: { minutes },
        });
    }
  });
}
