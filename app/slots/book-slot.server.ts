import type { Actor } from "../policy/actor.ts";
import { yearToBook } from "../policy/slot-years.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { type FoundSlot, findOpenSlot, periodOf } from "./find-slot.server.ts";
import { mostToCome } from "./slot-rules.ts";
import { takeSlot } from "./take-slot.server.ts";

/**
 * Books a slot with the question that the actor brings, and invites both. Safe to repeat.
 * @throws NotFound, Forbidden; Conflict when it is taken, gone or past, when it clashes with another of theirs, or when they have as
 *   many with this person as one can have
 */
export async function bookSlot(
  actor: Actor,
  slotId: string | undefined,
  question: string,
  now = new Date(),
): Promise<void> {
  // Whoever comes late is told so without waiting for those who write.
  await findFree(actor, slotId, prisma, now);
  await prisma.$transaction(async (tx) => {
    const slot = await findFree(actor, slotId, tx, now);
    if (slot.own) return;
    const fellowId = fellowToBook(actor, slot);
    await refuseTooMany(tx, slot, fellowId, now);
    await takeSlot(tx, slot, { fellowId, fellow: actor, question });
  });
}

async function findFree(actor: Actor, slotId: string | undefined, db: Transaction, now: Date) {
  const slot = await findOpenSlot(actor, slotId, db, now);
  fellowToBook(actor, slot);
  if (slot.isTaken && !slot.own) throw new Conflict(takenWords(slot), { isTaken: "yes" });
  return slot;
}

/** The id of the year in which the actor books. @throws Forbidden when the slot is not for them */
export function fellowToBook(actor: Actor, slot: FoundSlot): string {
  const year = yearToBook(actor, slot);
  if (!year) throw new Forbidden("This slot is not yours to book.");
  return year.id;
}

const takenWords = (slot: FoundSlot) =>
  `Somebody else has just taken this slot, ${periodOf(slot)}. Your question is still here: wait for the slot, or take another with it.`;

type Count = { many: number | bigint; clashing: number | bigint };

async function refuseTooMany(tx: Transaction, slot: FoundSlot, fellowId: string, now: Date) {
  const [{ many, clashing }] = await countBookings(tx, slot, fellowId, now);
  if (Number(clashing) > 0) throw new Conflict(clashWords);
  if (Number(many) >= mostToCome)
    throw new Conflict(
      `You have ${mostToCome} slots with ${slot.by.name} to come already, and others want a turn. Once one is over or cancelled, you can book again. Your question is still here.`,
    );
}

/** Said to a fellow who would be in two places. */
export const clashWords =
  "You have another slot booked at that time. Choose another, or cancel that one first.";

/** How many bookings a fellow has to come with the person of a slot, and how many at its time. @param except one that is left out */
export const countBookings = (
  tx: Transaction,
  slot: FoundSlot,
  fellowId: string,
  now: Date,
  except = "",
) => tx.$queryRaw<[Count]>`
  SELECT count(*) FILTER (WHERE s.personId = ${slot.personId} AND s.endsAt > ${now}) AS many,
    count(*) FILTER (WHERE s.startsAt < ${slot.endsAt} AND s.endsAt > ${slot.startsAt}) AS clashing
  FROM SlotBooking b JOIN Slot s ON s.id = b.liveSlotId WHERE b.fellowId = ${fellowId} AND b.id <> ${except}`;
