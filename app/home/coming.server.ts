import { showDayOrTime, showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { expectedAt } from "../policy/learning-sets.ts";
import { prisma } from "../server/database/client.server.ts";

/** The next meetings at which the actor is expected. */
export async function comingMeetings(actor: Actor) {
  const sets = [...actor.sets, ...actor.setsLed];
  if (sets.length === 0) return [];
  const found = await prisma.setMeeting.findMany({
    where: { AND: expectedAt(actor.id), cancelledAt: null, endsAt: { gte: new Date() } },
    orderBy: { startsAt: "asc" },
    take: 3,
    select: { id: true, setId: true, startsAt: true, endsAt: true, place: true },
  });
  return found.map(({ id, setId, startsAt, endsAt, place }) => ({
    id,
    set: sets.find((set) => set.id === setId)?.name ?? "",
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
