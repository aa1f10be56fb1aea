import { prisma } from "../server/database/client.server.ts";
import { cohortsWithLogsDue } from "./logs-due.server.ts";

/**
 * Erases what the fellows of cohorts whose logs are kept no longer wrote for themselves about others: the map of whom their
 * challenge depended on, with the conversations; and what each side prepared for mid-year reviews. What was written since
 * stays. What a challenge did, saw and decided stays, and so do the points that four sides signed.
 * @returns how many rows
 */
export async function eraseChallengeWork(now: Date): Promise<number> {
  let erased = 0;
  for (const { id: cohortId, until } of await cohortsWithLogsDue(now)) {
    const stakeholders = await prisma.stakeholder.deleteMany({
      where: {
        challenge: { cohortId },
        updatedAt: { lte: until },
        talks: { none: { updatedAt: { gt: until } } },
      },
    });
    const preparations = await prisma.midYearPreparation.deleteMany({
      where: { review: { fellow: { cohortId } }, updatedAt: { lte: until } },
    });
    erased += stakeholders.count + preparations.count;
  }
  return erased;
}
