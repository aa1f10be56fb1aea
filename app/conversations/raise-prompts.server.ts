import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { type Reason, reasonsFor } from "./reasons.ts";
import { tracesOf } from "./traces.server.ts";

/** After a conversation, the same thing is not raised again for so many days. */
const quietDays = 30;

/** What a round of prompts did, in rows. */
export type Raised = { raised: number; closed: number };

/**
 * Raises what might be worth a conversation, and closes what no longer is. One prompt of a kind stands at a time; one that
 * faculty has closed is not raised again at once. Safe to repeat.
 */
export async function raisePrompts(now = new Date()): Promise<Raised> {
  const fellows = await tracesOf(now);
  const quietSince = DateTime.fromJSDate(now).minus({ days: quietDays }).toJSDate();
  return prisma.$transaction(async (tx) => {
    const standing = await tx.conversationPrompt.findMany({
      where: {
        OR: [{ closedAt: null }, { closedAt: { gt: quietSince }, closedById: { not: null } }],
      },
      select: { id: true, fellowId: true, kind: true, closedAt: true },
    });
    const of = (fellowId: string) => standing.filter((prompt) => prompt.fellowId === fellowId);
    const found = fellows.map((fellow) => ({ id: fellow.id, reasons: reasonsFor(fellow) }));
    const missing = found.flatMap(({ id, reasons }) =>
      reasons
        .filter(({ kind }) => !of(id).some((prompt) => prompt.kind === kind))
        .map((reason) => ({ fellowId: id, raisedAt: now, ...reason })),
    );
    const holds = (id: string, reasons: Reason[]) =>
      of(id).filter(({ kind }) => reasons.some((reason) => reason.kind === kind));
    const kept = new Set(
      found.flatMap(({ id, reasons }) => holds(id, reasons)).map(({ id }) => id),
    );
    const over = standing.filter(({ id, closedAt }) => !closedAt && !kept.has(id));
    await tx.conversationPrompt.createMany({ data: missing });
    await tx.conversationPrompt.updateMany({
      where: { id: { in: over.map(({ id }) => id) } },
      data: { closedAt: now },
    });
    return { raised: missing.length, closed: over.length };
  });
}
