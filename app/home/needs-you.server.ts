import { DateTime } from "luxon";
import type { Actor } from "../policy/actor.ts";
import { received } from "../journal/received.server.ts";
import { dueInWords } from "../meeting-room/open-actions.server.ts";
import { proposalsWaiting } from "../proposals/waiting.server.ts";
import {
  type PairWaiting,
  isOfPair,
  pairKinds,
  pairTask,
  pairsWaiting,
} from "../mentoring/waiting.server.ts";
import { isAway } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { askedBeforeForming } from "../set-forming/asked.server.ts";
import { unansweredPolls } from "../set-scheduling/unanswered.server.ts";
import { agreementsToSign } from "./agreements-to-sign.server.ts";
import { ownYear } from "./own-year.server.ts";
import { reviewsWaiting } from "./reviews-waiting.server.ts";

/** Something to do: what, where, why or when, and how long it takes. */
export type Task = { to: string; text: string; detail: string; takes: string };

/** How many of a kind of task home shows; the rest follow when these are done. */
const tasksShown = 4;

/** The few things that wait for the actor, the most pressing first. */
export async function needsYou(actor: Actor): Promise<Task[]> {
  return [
    ...(await reviewsWaiting(actor, tasksShown)),
    ...(await agreementsToSign(actor, tasksShown)),
    ...(await proposalsWaiting(actor)),
    ...(await unread(actor)),
    ...(await ownYear(actor)),
  ];
}

type Unread = {
  kind:
    | "share"
    | "comment"
    | "prompt"
    | "asked"
    | "answered"
    | "forming"
    | "poll"
    | "actions"
    | "goal"
    | PairWaiting["kind"];
  id: string;
  who: string;
  title: string;
};

/** What a set asks of its people, and what they set themselves, waits while they are away. */
const waits: Unread["kind"][] = ["forming", "poll", "actions", "goal", ...pairKinds];

/** For how long an answer to a question for a rating is told of, in days: a reply is welcome, and nobody has to write one. */
const answerNotice = 7;

/** How long before an action from the set or the next step of a goal is due it comes up on home, in days. */
const actionNotice = 7;

/**
 * Shares that the actor has not opened, comments that others made since the actor last looked (on the actor's own
 * reflections, and on those shared with them), prompts about the actor's own year, questions for a rating that wait for the
 * actor, or were answered of late, what is asked before sets are formed, polls of their sets, actions from the set that are due, and
 * the next steps of goals that are, and what waits in their pairs. What was shared with a whole cohort waits for nobody. One query, for it stands on everybody's home.
 */
async function unread(actor: Actor): Promise<Task[]> {
  const toMe = received(actor, new Date());
  const facultyOf = listOf(actor.facultyOf);
  const since = DateTime.utc().minus({ days: answerNotice }).toJSDate();
  const actionsUntil = DateTime.utc().plus({ days: actionNotice }).toJSDate();
  const rows = await prisma.$queryRaw<Unread[]>`
    SELECT * FROM (SELECT 'share' AS kind, s.id, p.name AS who, s.title FROM Share s JOIN Entry e ON e.id = s.entryId
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
    UNION ALL SELECT * FROM (SELECT * FROM (${pairsWaiting(actor, new Date())}) LIMIT ${tasksShown})`;
  const away = isAway(actor, new Date());
  return rows
    .filter(({ kind }) => !away || !waits.includes(kind))
    .map((row) =>
      isOfPair(row)
        ? pairTask(row, actor)
        : row.kind === "actions"
          ? actionsDue(row, actor)
          : row.kind === "goal"
            ? stepDue(row, actor)
            : taskFor(row),
    );
}

/** The actions that somebody set themselves and that are due, all in one: how many, and when the first is. */
function actionsDue({ id, who: count, title: dueOn }: Unread, { zone }: Actor): Task {
  return {
    to: `/sets/${id}/actions`,
    text: `See what came of your ${count === "1" ? "action" : `${count} actions`} from the set`,
    detail: dueInWords(new Date(dueOn), zone),
    takes: "2 minutes",
  };
}

/** The next step of a goal that is due. */
const stepDue = ({ id, who: step, title: nextOn }: Unread, { zone }: Actor): Task => ({
  to: `/goals/${id}`,
  text: `Take the next step: ${step}`,
  detail: `Of a goal of yours. ${dueInWords(new Date(nextOn), zone)}`,
  takes: "2 minutes",
});

function taskFor({ kind, id, who, title }: Unread): Task {
  if (kind === "prompt")
    return {
      to: `/prompts/${id}`,
      text: "Something that might be worth a conversation",
      detail: title.replace(/\.$/, ""),
      takes: "2 minutes",
    };
  if (kind === "asked")
    return {
      to: `/rating-requests/${id}`,
      text: `Say how you see ${who}`,
      detail: `They ask about ${title}`,
      takes: "5 minutes",
    };
  if (kind === "poll")
    return {
      to: `/polls/${id}/answer`,
      text: "Say when your set can meet",
      detail: title,
      takes: "1 minute",
    };
  if (kind === "answered")
    return {
      to: `/rating-requests/${id}`,
      text: `${who} answered your question about ${title}`,
      detail: "You can reply, if you like",
      takes: "2 minutes",
    };
  if (kind === "forming")
    return {
      to: `/cohorts/${id}/forming-answer`,
      text: "Say what helps us form your set",
      detail: title,
      takes: "2 minutes",
    };
  return kind === "share"
    ? {
        to: `/shared/${id}`,
        text: `Read what ${who} shared with you`,
        detail: title,
        takes: "5 minutes",
      }
    : {
        to: `/shared/${id}#comments`,
        text: `Read what ${who} commented`,
        detail: title,
        takes: "2 minutes",
      };
}
