import { DateTime } from "luxon";
import type { Span } from "../cohorts/span.ts";
import { wallTimeOf } from "../cohorts/wall-time.server.ts";
import { engagementsOf } from "../learning-sets/clashes.server.ts";
import { type FoundSet, peopleOf } from "../learning-sets/sets.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { proposeTimes } from "./propose-times.server.ts";

/** How soon a set can be asked to meet, how far ahead is looked, and how many times are proposed. */
const [daysUntil, daysLookedAt, timesProposed] = [10, 28, 5];
const usualMinutes = 210;

/** Times for a set to meet, by what is known of its people and of how it met last. @param now from when on */
export async function candidateTimes(set: FoundSet, now: Date) {
  const from = DateTime.fromJSDate(now).plus({ days: daysUntil }).toJSDate();
  const until = DateTime.fromJSDate(from).plus({ days: daysLookedAt }).toJSDate();
  const ids = (await peopleOf(set)).map(({ id }) => id);
  const engagements = await engagementsOf(prisma, ids, { startsAt: from, endsAt: until });
  const answers = await prisma.formingAnswer.findMany({
    where: { cohortId: set.cohortId, personId: { in: ids } },
    select: { personId: true, free: true },
  });
  const last = await prisma.setMeeting.findFirst({
    where: { setId: set.id, cancelledAt: null },
    orderBy: { startsAt: "desc" },
    select: { startsAt: true, endsAt: true, place: true, link: true, accessNotes: true },
  });
  const { zone } = set.cohort;
  const spans = proposeTimes({
    members: ids.map((id) => ({
      id,
      busy: engagements.filter(({ personId }) => personId === id),
      free: (answers.find(({ personId }) => personId === id)?.free ?? []) as string[],
    })),
    from,
    days: daysLookedAt,
    minutes: last ? minutesOf(last) : usualMinutes,
    usual: last ? [wallTimeOf(last.startsAt, zone).time] : [],
    zone,
    most: timesProposed,
  });
  return { spans, last };
}

const minutesOf = ({ startsAt, endsAt }: Span) => (+endsAt - +startsAt) / 60_000;
