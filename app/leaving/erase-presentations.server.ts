import { prisma } from "../server/database/client.server.ts";
import { keptUntil } from "./retention.server.ts";

/**
 * Erases what final presentations left, of cohorts that ended longer ago than feedback is kept: abstracts, slides, questions, and what
 * panels said; and the files of monthly updates, whose words stay.
 * @returns how many rows: days and files
 */
export async function erasePresentations(now: Date): Promise<number> {
  const ended = await prisma.cohort.findMany({
    where: {
      endsOn: { lt: now },
      OR: [
        { presentationDays: { some: {} } },
        { fellows: { some: { updates: { some: { files: { some: {} } } } } } },
      ],
    },
    select: { id: true, endsOn: true, zone: true, keepFeedbackMonths: true },
  });
  let erased = 0;
  for (const { id: cohortId, endsOn, zone, keepFeedbackMonths } of ended) {
    if (keptUntil(endsOn, keepFeedbackMonths, zone) >= now) continue;
    const update = { fellow: { cohortId } };
    const files = await prisma.storedFile.findMany({
      where: { OR: [{ update }, { presentation: { day: { cohortId } } }] },
      select: { id: true },
    });
    // One by one, since each has many parts.
    for (const { id } of files) await prisma.storedFile.deleteMany({ where: { id } });
    const days = await prisma.presentationDay.deleteMany({ where: { cohortId } });
    erased += files.length + days.count;
  }
  return erased;
}
