import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";

/** Takes the flag off one's own evidence that moved with the framework, once it was looked at. Safe to repeat. */
export async function confirmMoved(actor: Actor, evidenceId: string): Promise<void> {
  const where = { id: evidenceId, personId: actor.id };
  await prisma.evidence.updateMany({ where, data: { movedAt: null } });
}
