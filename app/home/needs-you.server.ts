import { DateTime } from "luxon";
import type { Actor } from "../policy/actor.ts";
import { talksDue, talkTask } from "../coalition/talks-due.server.ts";
import { ratingTask, workToRate } from "../co-production/to-rate.server.ts";
import { askedOfFellow, namesToApprove, reportsToRead } from "../feedback/waiting.server.ts";
import { received } from "../journal/received.server.ts";
import {
  type PresentationWaiting,
  isOfPresentation,
  presentationTask,
  presentationsWaiting,
} from "../presentations/waiting.server.ts";
import { proposalsWaiting } from "../proposals/waiting.server.ts";
import {
  type PairWaiting,
  isOfPair,
  pairKinds,
  pairTask,
  pairsWaiting,
} from "../mentoring/waiting.server.ts";
import {
  type MidYearWaiting,
  isOfMidYear,
  midYearKinds,
  midYearTask,
  midYearsWaiting,
} from "../mid-year/waiting.server.ts";
import { requestsWaiting } from "../mentors/waiting.server.ts";
import { isAway } from "../policy/placements.ts";
import { feedbackTask, unansweredFeedback } from "../rating/asked-on-home.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { askedBeforeForming } from "../set-forming/asked.server.ts";
import { bookingsToLog } from "../slots/booked.server.ts";
import { lookBackTask, lookBacksWaiting } from "../sustainability/waiting.server.ts";
import { type RequestWaiting, requestTask, unblocksWaiting } from "../unblocking/waiting.server.ts";
import { unansweredPolls } from "../set-scheduling/unanswered.server.ts";
import { agreementsToSign } from "./agreements-to-sign.server.ts";
import { ownYear } from "./own-year.server.ts";
import { reviewsWaiting } from "./reviews-waiting.server.ts";
import { type Unread, taskOf } from "./task-words.server.ts";
import { type Task, asTheyPress } from "./task.ts";

/** How many of a kind of task home shows; the rest follow when these are done. */
const tasksShown = 4;

/** The few things that wait for the actor, the most pressing first, each with whether it can wait. */
export async function needsYou(actor: Actor) {
  const tasks: Task[] = [
    ...(await reviewsWaiting(actor, tasksShown)),
    ...(await agreementsToSign(actor, tasksShown)),
    ...(await proposalsWaiting(actor)),
    ...(await unread(actor)),
    ...(await ownYear(actor)),
  ];
  return asTheyPress(tasks, new Date());
}

/** What a set, a pair and a round of feedback ask of people, and what they set themselves, waits while they are away. */
const waitsWhileAway: Waiting["kind"][] = [
  "forming",
  "poll",
  "actions",
  "goal",
  "feedback",
  "names",
  "self",
  "slotLog",
  "unblock",
  "talk",
  "coProduction",
  ...midYearKinds,
  "abstract",
  ...pairKinds,
];
type Waiting =
  | Unread
  | (Omit<Unread, "kind"> & { kind: "talk" | "coProduction" })
  | (Omit<Unread, "kind"> & { kind: PairWaiting["kind"] })
  | MidYearWaiting
  | PresentationWaiting
  | (RequestWaiting & { kind: "unblock" | "lookBack" });

/** For how long an answer to a question for a rating is told of, in days: a reply is welcome, and nobody has to write one. */
const answerNotice = 7;

/** How long before an action from the set or the next step of a goal is due it comes up on home, in days. */
const actionNotice = 7;

/**
 * Shares that the actor has not opened, comments that others made since the actor last looked (on the actor's own
 * reflections, and on those shared with them), prompts about the actor's own year, questions for a rating that wait for the
 * actor, or were answered of late, fellows who ask for mentoring or coaching, what is asked before sets are formed, polls of their sets, actions from the set that are
 * due, the next steps of goals that are, feedback on fellows that they are asked for, what their own feedback or their
 * fellows' waits for, booked slots that took place and can be logged, unblock requests that are open, conversations with
 * stakeholders that are due, work with citizens to be rated, mid-year reviews to prepare, write down or sign, look backs on what
 * was handed over to them, and what waits in their pairs.
 * What was shared with a whole cohort waits for nobody. One query, for it
 * stands on everybody's home.
 */
async function unread(actor: Actor): Promise<Task[]> {
  const toMe = received(actor, new Date());
  const facultyOf = listOf(actor.facultyOf);
  const since = DateTime.utc().minus({ days: answerNotice }).toJSDate();
  const actionsUntil = DateTime.utc().plus({ days: actionNotice }).toJSDate();
  const rows = await prisma.$queryRaw<Waiting[]>`
    SELECT 'unblock' AS kind, id, who, title FROM (${unblocksWaiting(actor)} LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT * FROM (${midYearsWaiting(actor, new Date())}) LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'talk', id, who, title FROM (${talksDue(actor, new Date())}) LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'coProduction', id, who, title FROM (${workToRate(actor, new Date())}) LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'lookBack', id, who, title FROM (${lookBacksWaiting(actor, new Date())}) LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'share', s.id, p.name, s.title FROM Share s JOIN Entry e ON e.id = s.entryId
      JOIN Person p ON p.id = e.authorId
      WHERE ${toMe} AND s.audience <> 'cohort'
        AND NOT EXISTS (SELECT 1 FROM ShareReading r WHERE r.shareId = s.id AND r.personId = ${actor.id})
      ORDER BY s.createdAt LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'comment', s.id, p.name, s.title FROM Entry e JOIN Share s ON s.entryId = e.id
      JOIN Comment c ON c.shareId = s.id AND c.authorId <> e.authorId AND c.createdAt > COALESCE(s.writerSawAt, '')
      JOIN Person p ON p.id = c.authorId
      WHERE e.authorId = ${actor.id} GROUP BY s.id ORDER BY MAX(c.createdAt) DESC LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'comment', s.id, p.name, s.title FROM ShareReading r JOIN Share s ON s.id = r.shareId
      JOIN Entry e ON e.id = s.entryId
      JOIN Comment c ON c.shareId = s.id AND c.authorId <> r.personId AND c.createdAt > r.sawAt
      JOIN Person p ON p.id = c.authorId
      WHERE r.personId = ${actor.id} AND ${toMe} AND s.audience <> 'cohort'
      GROUP BY s.id ORDER BY MAX(c.createdAt) DESC LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'prompt', q.id, '', q.reason FROM Fellow f JOIN ConversationPrompt q ON q.fellowId = f.id
      WHERE f.personId = ${actor.id} AND q.closedAt IS NULL AND q.seenAt IS NULL LIMIT ${tasksShown})
    UNION ALL SELECT 'mentorAsked', id, who, kind FROM (${requestsWaiting(actor)} LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'asked', r.id, p.name, c.title FROM RatingRequest r JOIN Fellow f ON f.id = r.fellowId
      JOIN Person p ON p.id = r.personId JOIN Competency c ON c.id = r.competencyId LEFT JOIN FacultyRating g ON g.requestId = r.id
      WHERE r.facultyId = ${actor.id} AND r.withdrawnAt IS NULL AND g.requestId IS NULL
        AND f.cohortId IN ${facultyOf} ORDER BY r.createdAt LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'answered', r.id, p.name, c.title FROM RatingRequest r JOIN FacultyRating g ON g.requestId = r.id
      JOIN Person p ON p.id = g.raterId JOIN Competency c ON c.id = r.competencyId
      WHERE r.personId = ${actor.id} AND g.repliedAt IS NULL AND g.createdAt > ${since} ORDER BY g.createdAt DESC LIMIT ${tasksShown})
    UNION ALL SELECT 'forming', id, '', name FROM (${askedBeforeForming(actor, new Date())})
    UNION ALL SELECT 'poll', id, '', name FROM (${unansweredPolls(actor)})
    UNION ALL SELECT * FROM (SELECT 'actions', a.setId, CAST(count(*) AS TEXT), MIN(a.dueOn) FROM SetAction a
      WHERE a.personId = ${actor.id} AND a.dueOn < ${actionsUntil}
        AND NOT EXISTS (SELECT 1 FROM SetActionEnding n WHERE n.actionId = a.id AND n.outcome <> 'carried')
      HAVING count(*) > 0)
    UNION ALL SELECT * FROM (SELECT 'goal', o.id, o.nextStep, o.nextOn FROM Goal o
      WHERE o.personId = ${actor.id} AND o.closedAt IS NULL AND o.nextOn < ${actionsUntil}
      ORDER BY o.nextOn LIMIT ${tasksShown})
    UNION ALL SELECT 'feedback', id, name, more FROM (${unansweredFeedback(actor)})
    UNION ALL SELECT kind, id, '', day FROM (${askedOfFellow(actor, new Date())})
    UNION ALL SELECT 'approval', id, many, cohort FROM (${namesToApprove(actor)})
    UNION ALL SELECT kind, id, name, '' FROM (${reportsToRead(actor, new Date())} LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (SELECT 'slotLog', id, other, startsAt FROM (${bookingsToLog(actor, new Date())}) LIMIT ${tasksShown})
    UNION ALL SELECT * FROM (${presentationsWaiting(actor, new Date(), tasksShown)})
    UNION ALL SELECT * FROM (SELECT * FROM (${pairsWaiting(actor, new Date())}) LIMIT ${tasksShown})`;
  const away = isAway(actor, new Date());
  const asked = rows.filter(({ kind }) => !away || !waitsWhileAway.includes(kind));
  const feedback = asked.filter(({ kind }) => kind === "feedback");
  return [
    ...(feedback.length > 0 ? [feedbackTask(feedback)] : []),
    ...asked.flatMap((row) => {
      if (isOfPair(row)) return pairTask(row, actor);
      if (isOfMidYear(row)) return midYearTask(row, actor);
      if (isOfPresentation(row)) return presentationTask(row, actor);
      if (row.kind === "unblock") return requestTask(row, actor);
      if (row.kind === "talk") return talkTask(row, actor);
      if (row.kind === "coProduction") return ratingTask(row, actor);
      if (row.kind === "lookBack") return lookBackTask(row, actor);
      const { kind, ...rest } = row;
      return kind === "feedback" ? [] : taskOf({ kind, ...rest }, actor);
    }),
  ];
}
