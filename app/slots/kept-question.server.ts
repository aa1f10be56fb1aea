import type { PairKind } from "../generated/prisma/enums.ts";
import { prisma } from "../server/database/client.server.ts";

type Row = { question: string; isLive: number | bigint };

/**
 * What a fellow wanted to bring to a slot of a kind and did not get to: of the booking that ended last, or the slot that they waited for
 * in vain; "" once they have booked since.
 */
export async function keptQuestion(fellowId: string, kind: PairKind, now: Date): Promise<string> {
  const [row] = await prisma.$queryRaw<Row[]>`
    SELECT b.question, b.liveSlotId IS NOT NULL AS isLive, b.updatedAt AS at FROM SlotBooking b JOIN Slot s ON s.id = b.slotId
      WHERE b.fellowId = ${fellowId} AND s.kind = ${kind}
    UNION ALL SELECT w.question, 0, COALESCE(s.withdrawnAt, s.startsAt) FROM SlotWait w JOIN Slot s ON s.id = w.slotId
      WHERE w.fellowId = ${fellowId} AND s.kind = ${kind} AND (s.withdrawnAt IS NOT NULL OR s.startsAt <= ${now})
    ORDER BY at DESC LIMIT 1`;
  return row && Number(row.isLive) === 0 ? row.question : "";
}
