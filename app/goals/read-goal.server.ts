import { showDay } from "../cohorts/wall-time.server.ts";
import { untitled } from "../journal/untitled.ts";
import { nextMeeting } from "../meeting-room/next-meeting.server.ts";
import type { Actor } from "../policy/actor.ts";
import { goals } from "../policy/goals.ts";
import { prisma } from "../server/database/client.server.ts";
import { findGoal } from "./find-goal.server.ts";
import { readersOf } from "./shares.server.ts";

type Around = {
  fellow: string;
  competency: string | null;
  entry: string | null;
  round: number | bigint | null;
  meetings: string;
};

type TouchedAt = Record<"id" | "pairId" | "other" | "heldOn", string>;

/** How many of the meetings that came back to a goal its page names. */
const meetingsShown = 6;

/** What a goal's page names beside it. In one query. */
const aroundOf = (id: string) => prisma.$queryRaw<Around[]>`
  SELECT p.name AS fellow, c.title AS competency, n.title AS entry, r.number AS round,
    (SELECT json_group_array(json_object('id', m.id, 'pairId', m.pairId, 'other', m.other, 'heldOn', m.heldOn)) FROM (
      SELECT m.id, m.pairId, q.name AS other, m.heldOn || '' AS heldOn FROM PairMeetingGoal t JOIN PairMeeting m ON m.id = t.meetingId
        JOIN Pair z ON z.id = m.pairId JOIN Person q ON q.id = z.personId
      WHERE t.goalId = o.id ORDER BY m.heldOn DESC LIMIT ${meetingsShown}) m) AS meetings
  FROM Goal o JOIN Person p ON p.id = o.personId LEFT JOIN Competency c ON c.id = o.competencyId
    LEFT JOIN Entry n ON n.id = o.entryId LEFT JOIN Feedback b ON b.id = o.feedbackId
    LEFT JOIN FeedbackRound r ON r.id = b.roundId WHERE o.id = ${id}`;

/**
 * A goal for its fellow or for whom they share it with. Where it came from, when they came back to it and with whom, and who else
 * reads it, is the fellow's to know.
 * @throws NotFound
 */
export async function readGoal(actor: Actor, id: string | undefined) {
  const goal = await findGoal(actor, id);
  const [around] = await aroundOf(goal.id);
  const isOwn = goals.may.change(actor, goal);
  return {
    id: goal.id,
    purpose: goal.purpose,
    nextStep: goal.nextStep,
    knowBy: goal.knowBy,
    learned: goal.closedAt ? goal.learned : "",
    isOwn,
    fellow: around?.fellow ?? "",
    nextOn: goal.nextOn && showDay(goal.nextOn, actor.zone),
    closedOn: goal.closedAt && showDay(goal.closedAt, actor.zone),
    setOn: showDay(goal.createdAt, actor.zone),
    competency: goal.competencyId
      ? { id: goal.competencyId, title: around?.competency ?? "" }
      : null,
    entry: isOwn && goal.entryId ? { id: goal.entryId, title: around?.entry || untitled } : null,
    feedback:
      isOwn && goal.feedbackId ? { id: goal.feedbackId, round: Number(around?.round) } : null,
    meetings: isOwn ? touchedAt(around?.meetings ?? "[]", actor.zone) : [],
    readers: isOwn ? await readersOf(goal, actor.zone) : [],
    meetingId: isOwn && !goal.closedAt ? await nextMeeting(actor) : null,
  };
}

const touchedAt = (json: string, zone: string) =>
  (JSON.parse(json) as TouchedAt[]).map(({ id, pairId, other, heldOn }) => ({
    id,
    other,
    path: `/pairs/${pairId}/meetings/${id}`,
    day: showDay(new Date(heldOn), zone),
  }));
