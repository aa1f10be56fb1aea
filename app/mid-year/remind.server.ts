import { daysAfter, daysBetween } from "../cohorts/days.server.ts";
import { notPaused } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import { type SidePerson, everybodyAt, factsOf } from "./facts.server.ts";
import { pathOf, tellOfReviews } from "./review-mails.server.ts";

/** How many days before the last one to prepare the sides that are not ready are reminded, once. */
const noticeDays = 3;
/** How many reviews a round looks at; the rest follow the next day. */
const reviewsARound = 500;

/**
 * The daily job: reminds those whose side is not ready, a few days before the last one to prepare. Who was asked, reminded or told of
 * other days since is left in peace, so that a day that was missed is caught up with, and none is doubled. Nothing is asked of anybody
 * while the fellow is away, or once their year was ended early.
 * @returns how many were reminded
 */
export async function remindToPrepare(now = new Date()): Promise<number> {
  const near = await prisma.midYearReview.findMany({
    where: {
      lockedAt: null,
      opening: null,
      // A day more, so that no zone's calendar is cut short.
      prepareBy: { gte: now, lt: daysAfter(now, noticeDays + 2, "utc") },
      fellow: { AND: [notPaused(now)], ending: null },
    },
    orderBy: { prepareBy: "asc" },
    take: reviewsARound,
  });
  const facts = await factsOf(near.map(({ id }) => id));
  const told = await toldOf(daysAfter(now, -noticeDays - 1, "utc"));
  let reminded = 0;
  for (const review of near) {
    const about = facts.get(review.id);
    if (!about) continue;
    const { zone } = about.fellow;
    if (daysBetween(now, review.prepareBy, zone) > noticeDays) continue;
    const since = daysAfter(review.prepareBy, -noticeDays, zone);
    const isTold = ({ id }: SidePerson) =>
      told.some((one) => one.is(id, review.id) && one.createdAt >= since);
    const sides = about.sides
      .filter(({ side }) => !about.ready.includes(side))
      .map(({ side, people }) => ({ side, people: people.filter((one) => !isTold(one)) }));
    await prisma.$transaction((tx) => tellOfReviews(tx, "soon", [{ ...review, ...about, sides }]));
    reminded += everybodyAt({ sides }).length;
  }
  return reminded;
}

/** What anybody was told by email of any review since a moment. */
async function toldOf(since: Date) {
  const found = await prisma.message.findMany({
    where: { template: "mid-year-review", createdAt: { gte: since } },
    select: { personId: true, props: true, createdAt: true },
  });
  return found.map(({ personId, props, createdAt }) => ({
    createdAt,
    is: (person: string, reviewId: string) =>
      personId === person && String((props as { url?: string }).url).endsWith(pathOf(reviewId)),
  }));
}
