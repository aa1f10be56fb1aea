import type { Pair } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";

type Begun = Pick<Pair, "kind" | "fellowId" | "personId">;

/**
 * Brings people together as pairs. One that had ended begins again, with what the two had agreed and logged. Safe to repeat. The
 * caller has asked the policy.
 */
export async function beginPairs(tx: Transaction, begun: Begun[]): Promise<void> {
  if (begun.length === 0) return;
  const keyOf = ({ kind, fellowId, personId }: Begun) => [kind, fellowId, personId].join(" ");
  const standing = await tx.pair.findMany({
    where: { OR: begun.map(({ kind, fellowId, personId }) => ({ kind, fellowId, personId })) },
  });
  const ended = standing.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id);
  await tx.pair.updateMany({
    where: { id: { in: ended } },
    data: { startedAt: new Date(), endedAt: null, endedById: null, askedAt: null },
  });
  const known = new Set(standing.map(keyOf));
  await tx.pair.createMany({ data: begun.filter((one) => !known.has(keyOf(one))) });
}
