import { ownMilestones } from "../policy/year.ts";
import { prisma } from "../server/database/client.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { ownDays } from "../year/own-days.server.ts";
import type { FeedMilestone } from "./calendar-facts.ts";

/** More than anybody's cohorts hold in the time that a calendar looks at. */
const most = 500;

/**
 * The milestones that belong in a person's calendar, on their own days: of a fellow's year, as their pauses have moved it.
 * @param since before which nothing is told any more
 */
export async function milestonesOf(personId: string, since: Date): Promise<FeedMilestone[]> {
  const fellowships = await prisma.fellow.findMany({
    where: { personId },
    select: { cohortId: true, endsOn: true, pauses: { select: { from: true, until: true } } },
  });
  const found = await prisma.milestone.findMany({
    // A pause moves days on and never back, so that what it moves into sight may be stored before.
    where: fellowships.some(({ pauses }) => pauses.length > 0)
      ? ownMilestones(personId)
      : { AND: ownMilestones(personId), endsOn: { gte: since } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    take: most,
    include: { cohort: { select: { zone: true, endsOn: true } } },
  });
  const now = new Date();
  return found.flatMap(({ id, title, cohortId, cohort, ...planned }) => {
    const own = fellowships.find((fellowship) => fellowship.cohortId === cohortId);
    const days = ownDays(planned, cohort, own, now);
    if (!days || days.endsOn < since) return [];
    return [{ id, title, ...days, zone: cohort.zone, url: addressOf(`/cohorts/${cohortId}/year`) }];
  });
}
