import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { announceBooking } from "./booking-mails.server.ts";
import { clashWords, countBookings, fellowToBook } from "./book-slot.server.ts";
import { type FoundSlot, findOpenSlot, findSlot, periodOf } from "./find-slot.server.ts";
import { canCancel } from "./slot-rules.ts";
import { endBooking, giveToFirstWaiting } from "./take-slot.server.ts";

/**
 * The actor's own booking of a slot, which can still be cancelled or moved.
 * @throws NotFound; Conflict when they have none, or the deadline is past
 */
export async function findOwnBooking(
  actor: Actor,
  slotId: string | undefined,
  now: Date,
  db: Transaction = prisma,
) {
  const slot = await findSlot(actor, slotId, db);
  if (!slot.own) throw new Conflict("You do not have this slot, or no longer.");
  if (!canCancel(slot, now)) throw new Conflict(tooLateWords(slot, now));
  return slot;
}

/** Whom to write to once the deadline is past. */
export const tooLateWords = ({ by, startsAt }: FoundSlot, now: Date) =>
  startsAt <= now
    ? "This slot has begun, or is past."
    : `It is too late to cancel or move this here. Write to ${by.name} (${by.email}) if you cannot come.`;

const bookingOf = (tx: Transaction, id: string) =>
  tx.slotBooking.findUniqueOrThrow({ where: { id }, omit: { question: true } });

/**
 * Cancels the actor's booking of a slot, until its deadline; the first who waits has it, in the same transaction.
 * @returns the id of the cohort
 * @throws as `findOwnBooking`
 */
export const cancelBooking = (actor: Actor, slotId: string | undefined, now = new Date()) =>
  prisma.$transaction(async (tx) => {
    const slot = await findOwnBooking(actor, slotId, now, tx);
    const booking = await bookingOf(tx, slot.own!);
    await endBooking(tx, booking, { slot, fellow: actor }, { now, isWithdrawn: false });
    await giveToFirstWaiting(tx, slot, now);
    return slot.cohortId;
  });

/**
 * Moves the actor's booking to another slot of the same person, with its question. Where the other cannot be had, the first stays.
 * The first who waits for the one that becomes free has it.
 * @throws as `findOwnBooking`; Forbidden when the other is not theirs to book; Conflict also when it is taken, gone or past
 */
export const moveBooking = (
  actor: Actor,
  slotId: string | undefined,
  toId: string,
  now = new Date(),
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const from = await findOwnBooking(actor, slotId, now, tx);
    const to = await findOpenSlot(actor, toId, tx, now);
    fellowToBook(actor, to);
    const booking = await bookingOf(tx, from.own!);
    await refuseMove(tx, { from, to, fellowId: booking.fellowId, now });
    const { id, fellowId } = booking;
    const moved = await tx.slotBooking.update({
      where: { id },
      data: { slotId: to.id, liveSlotId: to.id, sequence: booking.sequence + 1 },
      omit: { question: true },
    });
    await tx.slotWait.deleteMany({ where: { slotId: to.id, fellowId } });
    await announceBooking(
      tx,
      { ...moved, slot: to, fellow: actor },
      { what: "moved", before: from },
    );
    await giveToFirstWaiting(tx, from, now);
  });

type Move = { from: FoundSlot; to: FoundSlot; fellowId: string; now: Date };

async function refuseMove(tx: Transaction, { from, to, fellowId, now }: Move) {
  if (to.id === from.id) throw new Conflict("That is the slot that you have.");
  if (to.personId !== from.personId || to.kind !== from.kind)
    throw new Conflict(
      `Your question is written to ${from.by.name}. For a slot with somebody else, book that one, and cancel this.`,
    );
  if (to.isTaken)
    throw new Conflict(
      `Somebody else has just taken ${periodOf(to)}. You keep the slot that you have: choose another, if you like.`,
    );
  const [{ clashing }] = await countBookings(tx, to, fellowId, now, from.own!);
  if (Number(clashing) > 0) throw new Conflict(clashWords);
}
