import { eraseChallengeWork } from "./erase-challenge-work.server.ts";
import { eraseFeedback } from "./erase-feedback.server.ts";
import { eraseJournals } from "./erase-journals.server.ts";
import { eraseMentoring } from "./erase-mentoring.server.ts";
import { erasePresentations } from "./erase-presentations.server.ts";
import { eraseOwners } from "./erase-owners.server.ts";
import { eraseSetContent } from "./erase-set-content.server.ts";

/** What was erased, in rows: the counts are all that is logged. */
export type Erased = {
  setContent: number;
  mentoring: number;
  challengeWork: number;
  feedbacks: number;
  presentations: number;
  reflections: number;
  /** Addresses of those without an account to whom something was handed over. */
  owners: number;
};

/**
 * Erases what its cohort's settings keep no longer: what sets left, what pairs logged, whom challenges depended on, what was
 * prepared for mid-year reviews, 360° feedback, final presentations and files, journals, addresses of owners; `keptAfter` says
 * the same to those it concerns. In small transactions, so that nobody waits. Safe to repeat: what was cut short goes on the next time.
 */
export async function eraseDue(now = new Date()): Promise<Erased> {
  return {
    setContent: await eraseSetContent(now),
    mentoring: await eraseMentoring(now),
    challengeWork: await eraseChallengeWork(now),
    feedbacks: await eraseFeedback(now),
    presentations: await erasePresentations(now),
    reflections: await eraseJournals(now),
    owners: await eraseOwners(now),
  };
}
