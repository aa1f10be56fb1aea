import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { ownSetEvidence } from "../policy/set-actions.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** A meeting of one's set at which one was, or an action that one set oneself there. */
export type FromTheSet =
  { kind: "setMeeting"; meetingId: string } | { kind: "setAction"; actionId: string };

const mostOffered = 40;

type Choice = { kind: "meeting" | "action"; id: string; at: Date; name: string };

/**
 * What the actor could link of their sets, the latest first, in words for nobody but them. One query, since the page has many;
 * each part names what `ownSetEvidence` does.
 */
export async function choicesFromTheSet(actor: Actor) {
  const rows = await prisma.$queryRaw<Choice[]>`
    SELECT * FROM (SELECT 'meeting' AS kind, m.id, m.startsAt AS at, '' AS name FROM Attendance a JOIN SetMeeting m ON m.id = a.meetingId
      WHERE a.personId = ${actor.id} AND a.kind = 'came' AND m.cancelledAt IS NULL ORDER BY m.startsAt DESC LIMIT ${mostOffered})
    UNION ALL SELECT * FROM (SELECT 'action', n.id, n.createdAt, n.text FROM SetAction n
      WHERE n.personId = ${actor.id} ORDER BY n.createdAt DESC LIMIT ${mostOffered})`;
  const of = (kind: Choice["kind"]) => rows.filter((row) => row.kind === kind);
  return {
    meetings: of("meeting").map(({ id, at }) => {
      return { id, name: `Set meeting, ${showDay(at, actor.zone)}` };
    }),
    actions: of("action").map(({ id, name }) => ({ id, name })),
  };
}

/**
 * How something of a set is kept as evidence: that there was a meeting or an action, and when. What was said, or was to be done,
 * stays in the set, whoever sees the evidence.
 * @throws NotFound when the actor was not there, or it is another's action
 */
export async function asEvidence(
  tx: Transaction,
  actor: Actor,
  source: FromTheSet,
): Promise<Pick<Prisma.EvidenceCreateManyInput, "title" | "happenedOn">> {
  if (source.kind === "setMeeting") {
    const where = { id: source.meetingId, AND: ownSetEvidence.meetings(actor) };
    const found = await tx.setMeeting.findFirst({ where, select: { startsAt: true } });
    if (!found) throw new NotFound();
    return { title: "A meeting of my set", happenedOn: found.startsAt };
  }
  const where = { id: source.actionId, AND: ownSetEvidence.actions(actor) };
  const found = await tx.setAction.findFirst({ where, select: { createdAt: true } });
  if (!found) throw new NotFound();
  return { title: "Something I set myself to do in my set", happenedOn: found.createdAt };
}
