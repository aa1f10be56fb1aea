import { prisma } from "../server/database/client.server.ts";
import { keptUntil } from "./retention.server.ts";

/**
 * Erases the 360° feedback of fellows who left longer ago than it is kept: report, comments, shares, names of raters. What the
 * cohort as a whole saw, which is of nobody, stays with the round.
 * @returns of how many
 */
export async function eraseFeedback(now: Date): Promise<number> {
  const left = await prisma.feedback.findMany({
    where: {
      OR: [
        { fellow: { endsOn: { lt: now } } },
        { fellow: { endsOn: null, cohort: { endsOn: { lt: now } } } },
      ],
    },
    select: {
      id: true,
      fellow: {
        select: {
          endsOn: true,
          cohort: { select: { endsOn: true, zone: true, keepFeedbackMonths: true } },
        },
      },
    },
  });
  let erased = 0;
  for (const { id, fellow } of left) {
    const { endsOn, zone, keepFeedbackMonths } = fellow.cohort;
    if (keptUntil(fellow.endsOn ?? endsOn, keepFeedbackMonths, zone) >= now) continue;
    const { count } = await prisma.feedback.deleteMany({ where: { id } });
    erased += count;
  }
  return erased;
}
