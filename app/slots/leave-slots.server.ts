import type { Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { endBooking, giveToFirstWaiting } from "./take-slot.server.ts";

const person = { select: { id: true, name: true, email: true } } as const;

/**
 * Cancels the slots that fellows have booked for after their year, and takes them off waiting lists; the first who waits for one has it.
 * Safe to repeat. The caller has asked the policy.
 * @param where whose years
 * @param end when they end; what has begun stays
 */
export async function leaveSlots(
  tx: Transaction,
  where: Prisma.FellowWhereInput,
  end: Date,
): Promise<void> {
  const now = new Date();
  const startsAt = { gt: end > now ? end : now };
  await tx.slotWait.deleteMany({ where: { fellow: where, slot: { startsAt } } });
  const found = await tx.slotBooking.findMany({
    where: { fellow: where, liveSlot: { startsAt } },
    omit: { question: true },
    include: {
      fellow: { select: { person } },
      slot: { include: { person, cohort: { select: { zone: true } } } },
    },
  });
  for (const { fellow, slot, ...booking } of found) {
    const given = { ...slot, zone: slot.cohort.zone, by: slot.person };
    await endBooking(
      tx,
      booking,
      { slot: given, fellow: fellow.person },
      { now, isWithdrawn: false },
    );
    await giveToFirstWaiting(tx, given, now);
  }
}
