import { daysAfter } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Task } from "../home/task.ts";
import type { Actor } from "../policy/actor.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** How long before raters are to be named home says so, and before the last day for answers, in days. */
const notice = 28;

/**
 * What the actor's own feedback asks of them: to name raters, and once names are sent, to answer about themselves.
 * As a query of kind, id, and the day by which, as text.
 */
export const askedOfFellow = (actor: Actor, now: Date) => Prisma.sql`
  SELECT CASE WHEN f.nominatedAt IS NULL AND f.approvedAt IS NULL THEN 'names' ELSE 'self' END AS kind, f.id,
    CASE WHEN f.nominatedAt IS NULL AND f.approvedAt IS NULL THEN r.nominateBy ELSE r.answerBy END AS day
  FROM Fellow l JOIN Feedback f ON f.fellowId = l.id JOIN FeedbackRound r ON r.id = f.roundId
  WHERE l.personId = ${actor.id} AND r.closingAt IS NULL AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = l.id)
    AND ((f.nominatedAt IS NULL AND f.approvedAt IS NULL) OR f.selfAnsweredAt IS NULL)
    AND r.nominateBy < ${daysAfter(now, notice, "utc")}`;

/** How many fellows of a round have names that wait for faculty. As a query of the round's id, how many, and the cohort's name. */
export const namesToApprove = (actor: Actor) => Prisma.sql`
  SELECT r.id, CAST(count(*) AS TEXT) AS many, c.name AS cohort
  FROM FeedbackRound r CROSS JOIN Cohort c ON c.id = r.cohortId CROSS JOIN Feedback f ON f.roundId = r.id
  CROSS JOIN Fellow l ON l.id = f.fellowId AND l.personId <> ${actor.id}
  WHERE r.cohortId IN ${listOf(actor.facultyOf)} AND r.closingAt IS NULL AND f.nominatedAt IS NOT NULL
    AND EXISTS (SELECT 1 FROM Rater t WHERE t.feedbackId = f.id AND t.invitedAt IS NULL)
  GROUP BY r.id`;

/** For how long home says that a report has been released, in days. */
const reportNotice = 14;

/**
 * The reports that wait for the actor: their own, released of late, and those whose debrief they hold. As a query of kind, id, and
 * whose it is.
 */
export const reportsToRead = (actor: Actor, now: Date) => Prisma.sql`
  SELECT 'report' AS kind, f.id, '' AS name FROM Fellow l JOIN Feedback f ON f.fellowId = l.id
    WHERE l.personId = ${actor.id} AND f.releasedAt > ${daysAfter(now, -reportNotice, "utc")}
  UNION ALL SELECT 'debrief', f.id, p.name
    FROM Feedback f JOIN Fellow l ON l.id = f.fellowId AND l.cohortId IN ${listOf(actor.facultyOf)}
      JOIN Person p ON p.id = l.personId AND p.id <> ${actor.id}
    WHERE f.facilitatorId = ${actor.id} AND f.frozenAt IS NOT NULL AND f.releasedAt IS NULL`;

type Waiting = { kind: "names" | "self" | "approval"; id: string; many: string; what: string };

/** What waits, as something to do. @param zone in which days are shown */
export function ownFeedbackTask({ kind, id, many, what }: Waiting, zone: string): Task {
  if (kind === "approval")
    return {
      to: `/feedback-rounds/${id}`,
      text: `Approve the raters of ${many === "1" ? "1 fellow" : `${many} fellows`}`,
      detail: `360° feedback, ${what}`,
      takes: "5 minutes each",
    };
  const due = new Date(what);
  const detail = `360° feedback, by ${showDay(due, zone)}`;
  return kind === "names"
    ? { to: `/feedback/${id}`, text: "Name your raters", detail, takes: "15 minutes", due }
    : {
        to: `/feedback/${id}/self`,
        text: "Answer about yourself",
        detail,
        takes: "10 minutes",
        due,
      };
}
