import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { notPaused } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Task } from "./task-words.server.ts";

/** How long before a review is due it comes up on the sponsor's home, in days. */
const reviewNotice = 30;

/** Host reviews that wait for the actor: to be written by a sponsor, to be read and signed by a fellow. @param most of them */
export async function reviewsWaiting(actor: Actor, most: number): Promise<Task[]> {
  const own = actor.fellowships.map(({ id }) => id);
  if (own.length + actor.sponsorOf.length === 0) return [];
  const now = new Date();
  const goesOn = {
    AND: [notPaused(now), { OR: [{ ending: null }, { ending: { kind: "completed" as const } }] }],
  };
  const horizon = DateTime.utc().plus({ days: reviewNotice }).toJSDate();
  const found = await prisma.hostReview.findMany({
    where: {
      fellowId: { in: [...own, ...ids(actor.sponsorOf)] },
      OR: [
        {
          fellowId: { in: ids(actor.sponsorOf) },
          dueOn: { lte: horizon },
          signatures: { none: {} },
          fellow: goesOn,
        },
        {
          fellowId: { in: own },
          fellow: notPaused(now),
          AND: [
            { signatures: { some: { side: "sponsor" } } },
            { signatures: { none: { side: "fellow" } } },
          ],
        },
      ],
    },
    orderBy: { dueOn: "asc" },
    take: most,
    select: { id: true, number: true, dueOn: true, fellowId: true },
  });
  return found.map((review) => {
    const to = `/reviews/${review.id}`;
    const detail = `Due ${showDay(review.dueOn, actor.zone)}`;
    const fellow = actor.sponsorOf.find(({ id }) => id === review.fellowId);
    return fellow
      ? {
          to,
          text: `Write host review ${review.number} of ${fellow.name}`,
          detail,
          takes: "10 minutes",
        }
      : { to, text: `Read and sign host review ${review.number}`, detail, takes: "5 minutes" };
  });
}
