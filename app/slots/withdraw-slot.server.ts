import type { Actor } from "../policy/actor.ts";
import { slots } from "../policy/slots.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { tellWaiting } from "./booking-mails.server.ts";
import { type FoundSlot, findSlot } from "./find-slot.server.ts";
import { endBooking } from "./take-slot.server.ts";

/** A slot of the actor's own that is still to come. @throws NotFound, Forbidden, Conflict when it is over or withdrawn */
export async function findOwnSlot(
  actor: Actor,
  slotId: string | undefined,
  now: Date,
  db: Transaction = prisma,
) {
  const slot = await findSlot(actor, slotId, db);
  if (!slots.may.run(actor, slot)) throw new Forbidden("Only who is consulted changes this slot.");
  if (slot.withdrawnAt) throw new Conflict("You have withdrawn this slot.");
  if (slot.startsAt <= now) throw new Conflict("This slot has begun, or is past.");
  return slot;
}

/**
 * Withdraws a slot. Whoever has booked it is told, and whoever waits for it; what they wanted to bring is kept for their next booking.
 * @returns the id of its cohort
 * @throws as `findOwnSlot`
 */
export const withdrawSlot = (actor: Actor, slotId: string | undefined, now = new Date()) =>
  prisma.$transaction(async (tx) => {
    const slot = await findOwnSlot(actor, slotId, now, tx);
    await tx.slot.update({ where: { id: slot.id }, data: { withdrawnAt: now } });
    const booking = await liveBooking(tx, slot);
    if (booking) {
      const { fellow, ...found } = booking;
      await endBooking(tx, found, { slot, fellow: fellow.person }, { now, isWithdrawn: true });
    }
    const waiting = await tx.slotWait.findMany({
      where: { slotId: slot.id },
      select: { fellow: { select: named } },
    });
    await tellWaiting(
      tx,
      slot,
      waiting.map(({ fellow }) => fellow.person),
    );
    return slot.cohortId;
  });

const named = { person: { select: { id: true, name: true, email: true } } } as const;

/** The booking of a slot that stands, with whose it is, without the question. */
export const liveBooking = (tx: Transaction, { id }: Pick<FoundSlot, "id">) =>
  tx.slotBooking.findUnique({
    where: { liveSlotId: id },
    omit: { question: true },
    include: { fellow: { select: named } },
  });
