import { DateTime } from "luxon";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { meetings, ownMeetings } from "../policy/learning-sets.ts";
import { prisma } from "../server/database/client.server.ts";

const shown = 3;

/**
 * The next meetings: those at which the actor is expected, else those of the sets that they look after.
 * @returns null when there is neither
 */
export async function comingMeetings(actor: Actor) {
  const own = [...actor.sets, ...actor.setsLed];
  if (own.length + actor.facultyOf.length + actor.programmesLed.length === 0) return null;
  const now = DateTime.utc();
  const found = await prisma.setMeeting.findMany({
    where: {
      AND: own.length > 0 ? ownMeetings(actor) : meetings.reach(actor),
      cancelledAt: null,
      endsAt: { gte: now.toJSDate() },
      // For the index: no meeting lasts longer than that.
      startsAt: { gte: now.minus({ days: 1 }).toJSDate() },
    },
    orderBy: { startsAt: "asc" },
    take: shown,
    select: { id: true, setId: true, startsAt: true, endsAt: true, place: true },
  });
  const sets = own.length > 0 ? own : await setsOf(found.map(({ setId }) => setId));
  return found.map(({ id, setId, startsAt, endsAt, place }) => ({
    id,
    set: sets.find((set) => set.id === setId)?.name ?? "",
    when: showPeriod(startsAt, endsAt, actor.zone),
    place,
  }));
}

/** The names of sets whose meetings have been reached. */
const setsOf = (ids: string[]) =>
  prisma.learningSet.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
