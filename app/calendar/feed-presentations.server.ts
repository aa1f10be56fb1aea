import { heardByPerson } from "../policy/presentation-relations.ts";
import { entryOfDay, entryOfTime, sequenceOf } from "../presentations/announce.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { FeedMeeting } from "./calendar-facts.ts";

/** More than anybody hears or gives in the time that a calendar looks at. */
const most = 200;

const facts = {
  id: true,
  startsAt: true,
  endsAt: true,
  minutes: true,
  place: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
  cohort: { select: { zone: true } },
  by: { select: { name: true, email: true } },
} as const;

/**
 * The days whose final presentations a person hears, and their own time on one: not what is presented.
 * @param since before which nothing is told any more
 */
export async function presentationsOf(personId: string, since: Date): Promise<FeedMeeting[]> {
  const startsAt = { gte: since };
  const heard = await prisma.presentationDay.findMany({
    where: { AND: heardByPerson(personId), startsAt },
    orderBy: { startsAt: "asc" },
    take: most,
    select: facts,
  });
  const given = await prisma.presentation.findMany({
    where: { fellow: { personId }, startsAt },
    orderBy: { startsAt: "asc" },
    take: most,
    select: { id: true, startsAt: true, day: { select: facts } },
  });
  const entries = [
    ...heard.map((day) => ({ day, entry: entryOfDay(day) })),
    ...given.map(({ day, ...time }) => ({ day, entry: entryOfTime(time, day) })),
  ];
  return entries.map(({ day, entry: { id, title, span, path } }) => ({
    id,
    ...span,
    place: day.place,
    sequence: sequenceOf(day),
    cancelledAt: null,
    createdAt: day.createdAt,
    updatedAt: day.updatedAt,
    summary: title,
    organiser: day.by,
    zone: day.cohort.zone,
    url: addressOf(path),
  }));
}
