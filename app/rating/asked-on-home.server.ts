import { daysAfter } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { minutesFor } from "./minutes.ts";

/** As many open requests as home sums up. */
const most = 50;

/**
 * What is asked of somebody and neither sent nor declined, what is due first coming first: as rows of id, fellow, and JSON of the
 * rest. `feedbackRequests.reach` of the policy once more, as SQL; tests/integration/rating/home.test.ts holds one against the other.
 */
export const unansweredFeedback = (actor: Actor) => Prisma.sql`
  SELECT r.id, p.name, json_object('answerBy', d.answerBy, 'zone', c.zone,
      'statements', json_extract(q.content, '$.statements'), 'openQuestions', json_extract(q.content, '$.openQuestions')) AS more
  FROM Rater r JOIN Feedback f ON f.id = r.feedbackId JOIN FeedbackRound d ON d.id = f.roundId
    JOIN Questionnaire q ON q.id = d.questionnaireId JOIN Cohort c ON c.id = d.cohortId
    JOIN Fellow w ON w.id = f.fellowId JOIN Person p ON p.id = w.personId
    LEFT JOIN RaterReply y ON y.raterId = r.id
  WHERE r.email = ${actor.email.toLowerCase()} AND r.invitedAt IS NOT NULL AND f.approvedAt IS NOT NULL
    AND d.closingAt IS NULL AND d.answerBy >= ${daysAfter(new Date(), 0, actor.zone)}
    AND y.sentAt IS NULL AND y.declinedAt IS NULL
  ORDER BY d.answerBy, p.name LIMIT ${most}`;

type Row = { who: string; title: string };
type More = { answerBy: string; zone: string; statements: []; openQuestions: [] };

/** All of them as one thing to do: for how many fellows, by when, how long it takes. @param rows at least one */
export function feedbackTask(rows: Row[]) {
  const asked = rows.map(({ title }) => JSON.parse(title) as More);
  const [first] = asked;
  const minutes = asked.reduce((sum, one) => sum + minutesFor(one), 0);
  const by = first ? showDay(new Date(first.answerBy), first.zone) : "";
  return {
    to: "/rating",
    text: `Give feedback on ${rows.length === 1 ? rows[0]?.who : `${rows.length} fellows`}`,
    detail: rows.length === 1 ? `By ${by}` : `The first by ${by}`,
    takes: `about ${minutes} minutes`,
    due: first && new Date(first.answerBy),
  };
}
