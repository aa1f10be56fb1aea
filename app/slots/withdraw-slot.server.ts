import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { slots } from "../policy/slots.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { tellWaiting } from "./booking-mails.server.ts";
import { findSlot } from "./find-slot.server.ts";
import { type GivenSlot, endBooking } from "./take-slot.server.ts";

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
    await withdraw(tx, slot, now);
    return slot.cohortId;
  });

async function withdraw(tx: Transaction, slot: GivenSlot, now: Date) {
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
}

/**
 * Withdraws the slots to come that somebody gives, as they give none there any more. Safe to repeat. The caller has asked the policy.
 * @param where which of theirs
 */
export async function withdrawSlotsOf(
  tx: Transaction,
  personId: string,
  where: Prisma.SlotWhereInput,
  now: Date,
): Promise<void> {
  const found = await tx.slot.findMany({
    where: { AND: where, personId, withdrawnAt: null, startsAt: { gt: now } },
    include: { cohort: { select: { zone: true } }, person: { select: named.person.select } },
  });
  for (const { cohort, person, ...slot } of found)
    await withdraw(tx, { ...slot, zone: cohort.zone, by: person }, now);
}

const named = { person: { select: { id: true, name: true, email: true } } } as const;

/** The booking of a slot that stands, with whose it is, without the question. */
export const liveBooking = (tx: Transaction, { id }: Pick<GivenSlot, "id">) =>
  tx.slotBooking.findUnique({
    where: { liveSlotId: id },
    omit: { question: true },
    include: { fellow: { select: named } },
  });
