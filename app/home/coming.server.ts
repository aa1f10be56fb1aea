import { showDayOrTime, showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { expectedAt, meetings } from "../policy/learning-sets.ts";
import { prisma } from "../server/database/client.server.ts";

/** The next meetings: those at which the actor is expected, else those of the sets that they look after. */
export async function comingMeetings(actor: Actor) {
  const isExpected = actor.sets.length + actor.setsLed.length > 0;
  if (!isExpected && actor.facultyOf.length + actor.programmesLed.length === 0) return null;
  const found = await prisma.setMeeting.findMany({
    where: {
      AND: isExpected ? expectedAt(actor.id) : meetings.reach(actor),
      cancelledAt: null,
      endsAt: { gte: new Date() },
    },
    orderBy: { startsAt: "asc" },
    take: 3,
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      place: true,
      set: { select: { name: true } },
    },
  });
  return found.map(({ id, set, startsAt, endsAt, place }) => ({
    id,
    set: set.name,
    when: showPeriod(startsAt, endsAt, actor.zone),
    place,
  }));
}

/** The reflections that the actor touched last, to write on. */
export async function lastWritten(actor: Actor) {
  if (actor.fellowships.length === 0) return [];
  const found = await prisma.entry.findMany({
    where: entries.reach(actor),
    orderBy: { updatedAt: "desc" },
    take: 3,
    select: { id: true, title: true, updatedAt: true },
  });
  const now = new Date();
  return found.map(({ updatedAt, ...entry }) => ({
    ...entry,
    touched: showDayOrTime(updatedAt, now, actor.zone),
  }));
}
