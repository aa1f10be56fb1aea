import { prisma } from "../server/database/client.server.ts";
import { cohortsWithLogsDue } from "./logs-due.server.ts";

/**
 * Erases what pairs of cohorts logged whose logs are kept no longer: what a meeting was about, what one of the two kept for
 * themselves, what fellows said when they asked for a mentor or coach, and what they brought to slots, or would have. What was
 * written since stays, so that two who go on lose nothing. When they met and for how long stays, and so does what they agreed,
 * and that a slot was booked.
 * @returns how many rows
 */
export async function eraseMentoring(now: Date): Promise<number> {
  let erased = 0;
  for (const { id: cohortId, until } of await cohortsWithLogsDue(now)) {
    const meeting = { pair: { fellow: { cohortId } } };
    const notes = await prisma.pairMeetingNote.deleteMany({
      where: { meeting, updatedAt: { lte: until } },
    });
    const contents = await prisma.pairMeetingContent.deleteMany({
      where: { meeting: { ...meeting, updatedAt: { lte: until } } },
    });
    const requests = await prisma.mentorRequest.deleteMany({
      where: { fellow: { cohortId }, createdAt: { lte: until } },
    });
    const questions = await prisma.slotBooking.updateMany({
      where: { fellow: { cohortId }, question: { not: "" }, updatedAt: { lte: until } },
      data: { question: "" },
    });
    const waits = await prisma.slotWait.deleteMany({
      where: { fellow: { cohortId }, createdAt: { lte: until } },
    });
    const all = [notes, contents, requests, questions, waits];
    erased += all.reduce((sum, { count }) => sum + count, 0);
  }
  return erased;
}
