import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { ownSetEvidence } from "../policy/set-actions.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** A meeting of one's set at which one was, or an action that one set oneself there. */
export type FromTheSet =
  | { kind: "setMeeting"; meetingId: string }
  | { kind: "setAction"; actionId: string };

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
