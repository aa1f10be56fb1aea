import type { MeetingMode } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { pairContent } from "../policy/mentoring.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { findPair } from "./find-pair.server.ts";

type Params = { pairId?: string; meetingId?: string };
type Row = {
  heldOn: string;
  minutes: number | bigint;
  mode: MeetingMode;
  revision: number | bigint;
  goalsTouched: number | bigint;
  writtenById: string;
  confirmedAt: string | null;
  competencies: string;
  goals: string;
  own: string | null;
};

/**
 * A meeting in the log of a pair, for one of the two, with what it was about and what they keep for themselves about it.
 * @throws NotFound
 */
export async function findMeeting(
  actor: Actor,
  { pairId, meetingId }: Params,
  db: Transaction = prisma,
) {
  if (!meetingId) throw new NotFound();
  const pair = await findPair(actor, pairId, db);
  const content = await db.pairMeetingContent.findFirst({
    where: { meetingId, meeting: { pairId: pair.id }, AND: pairContent.reach(actor) },
  });
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.heldOn, m.minutes, m.mode, m.revision, m.goalsTouched, m.writtenById, v.confirmedAt || '' AS confirmedAt,
      (SELECT json_group_array(json_object('id', k.id, 'title', k.title)) FROM PairMeetingCompetency x
        JOIN Competency k ON k.id = x.competencyId WHERE x.meetingId = m.id) AS competencies,
      (SELECT json_group_array(x.goalId) FROM PairMeetingGoal x WHERE x.meetingId = m.id) AS goals,
      (SELECT text FROM PairMeetingNote n WHERE n.meetingId = m.id AND n.personId = ${actor.id}) AS own
    FROM PairMeeting m LEFT JOIN PairMeetingConfirmation v ON v.meetingId = m.id 
    WHERE m.id = ${meetingId} AND m.pairId = ${pair.id}`;
  if (!row) throw new NotFound();
  return {
    pair,
    id: meetingId,
    mode: row.mode,
    own: row.own ?? "",
    actions: content?.actions ?? "",
    notes: content?.notes ?? "",
    writtenById: row.writtenById,
    isErased: !content,
    themes: (content?.themes ?? []) as string[],
    goalIds: JSON.parse(row.goals) as string[],
    competencies: JSON.parse(row.competencies) as { id: string; title: string }[],
    heldOn: new Date(row.heldOn),
    minutes: Number(row.minutes),
    revision: Number(row.revision),
    goalsTouched: Number(row.goalsTouched),
    confirmedAt: row.confirmedAt ? new Date(row.confirmedAt) : null,
  };
}
