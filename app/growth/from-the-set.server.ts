import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { ownSetEvidence } from "../policy/set-content.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** A meeting of one's set at which one was, or an action that one set oneself there. */
export type FromTheSet =
  { kind: "setMeeting"; meetingId: string } | { kind: "setAction"; actionId: string };

const mostOffered = 40;

/** What the actor could link of their sets, the latest first, in words for nobody but them. */
export async function choicesFromTheSet(actor: Actor) {
  const meetings = await prisma.setMeeting.findMany({
    where: ownSetEvidence.meetings(actor),
    orderBy: { startsAt: "desc" },
    take: mostOffered,
    select: { id: true, startsAt: true },
  });
  const actions = await prisma.setAction.findMany({
    where: ownSetEvidence.actions(actor),
    orderBy: { createdAt: "desc" },
    take: mostOffered,
    select: { id: true, text: true },
  });
  return {
    meetings: meetings.map(({ id, startsAt }) => {
      return { id, name: `Set meeting, ${showDay(startsAt, actor.zone)}` };
    }),
    actions: actions.map(({ id, text }) => ({ id, name: text })),
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
