import { daysPaused, movedBy, reviewDays } from "../placements/pause-days.server.ts";
import { prisma } from "../server/database/client.server.ts";

const reviewsAYear = 3;
const yearsARound = 500;

/**
 * The daily job: adds what years that have begun lack of their three host reviews, as far as it is still to come. A year that
 * begins now has its own from the start. Safe to repeat.
 * @returns how many were added
 */
export async function addMissingReviews(now = new Date()): Promise<number> {
  const lacking = await prisma.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM Fellow f JOIN Cohort c ON c.id = f.cohortId JOIN FellowshipStart s ON s.fellowId = f.id
    WHERE COALESCE(f.endsOn, c.endsOn) > ${now} AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id)
      AND (SELECT count(*) FROM HostReview WHERE fellowId = f.id) < ${reviewsAYear} ORDER BY f.id LIMIT ${yearsARound}`;
  const years = await prisma.fellow.findMany({
    where: { id: { in: lacking.map(({ id }) => id) } },
    select: {
      id: true,
      cohort: { select: { endsOn: true, zone: true } },
      start: { select: { on: true } },
      pauses: { select: { from: true, until: true } },
      reviews: { select: { number: true } },
    },
  });
  const added = years.flatMap(({ id, cohort, start, pauses, reviews }) => {
    if (!start) return [];
    const away = daysPaused(pauses, cohort.zone);
    return reviewDays(start.on, cohort)
      .map((day, at) => ({ number: at + 1, dueOn: movedBy(day, away, cohort.zone) }))
      .filter(({ number, dueOn }) => dueOn > now && !reviews.some((one) => one.number === number))
      .map((review) => ({ fellowId: id, ...review }));
  });
  await prisma.hostReview.createMany({ data: added });
  return added.length;
}
