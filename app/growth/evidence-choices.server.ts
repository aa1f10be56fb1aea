import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";

const mostOffered = 40;

type Choice = { kind: "meeting" | "action" | "goal"; id: string; at: Date; name: string };

/**
 * What the actor could link of their sets and of their goals, the latest first, in words for nobody but them. One query, since the
 * page has many; each part names what `ownSetEvidence` and `goals.own` do.
 */
export async function choicesOf(actor: Actor) {
  const rows = await prisma.$queryRaw<Choice[]>`
    SELECT * FROM (SELECT 'meeting' AS kind, m.id, m.startsAt AS at, '' AS name FROM Attendance a JOIN SetMeeting m ON m.id = a.meetingId
      WHERE a.personId = ${actor.id} AND a.kind = 'came' AND m.cancelledAt IS NULL ORDER BY m.startsAt DESC LIMIT ${mostOffered})
    UNION ALL SELECT * FROM (SELECT 'action', n.id, n.createdAt, n.text FROM SetAction n
      WHERE n.personId = ${actor.id} ORDER BY n.createdAt DESC LIMIT ${mostOffered})
    UNION ALL SELECT * FROM (SELECT 'goal', o.id, o.createdAt, o.purpose FROM Goal o
      WHERE o.personId = ${actor.id} ORDER BY o.createdAt DESC LIMIT ${mostOffered})`;
  const of = (kind: Choice["kind"]) =>
    rows.filter((row) => row.kind === kind).map(({ id, name }) => ({ id, name }));
  return {
    meetings: rows
      .filter(({ kind }) => kind === "meeting")
      .map(({ id, at }) => ({ id, name: `Set meeting, ${showDay(at, actor.zone)}` })),
    actions: of("action"),
    goals: of("goal"),
  };
}
