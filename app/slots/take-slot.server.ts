import type { Slot, SlotBooking } from "../generated/prisma/client.ts";
import { beginPairs } from "../mentoring/begin-pairs.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { type Announced, announceBooking } from "./booking-mails.server.ts";
import { mostToCome } from "./slot-rules.ts";

type Person = { id: string; name: string; email: string };

/** A slot with what its notices say. */
export type GivenSlot = Pick<
  Slot,
  "id" | "cohortId" | "personId" | "kind" | "startsAt" | "endsAt" | "place"
> & { zone: string; by: Person };

/**
 * Gives a slot to a fellow, who waits for it no longer, and tells both. Co-consulting begins the pair, if the two are none. The caller
 * has asked the policy, and knows that the slot is free.
 * @throws when the slot is taken after all: no two bookings of one stand
 */
export async function takeSlot(
  tx: Transaction,
  slot: GivenSlot,
  { fellowId, fellow, question, hasWaited }: Taking,
): Promise<void> {
  const booking = await tx.slotBooking.create({
    data: { slotId: slot.id, liveSlotId: slot.id, fellowId, question },
    omit: { question: true },
  });
  await tx.slotWait.deleteMany({ where: { slotId: slot.id, fellowId } });
  if (slot.kind === "coConsulting")
    await beginPairs(tx, [{ kind: slot.kind, fellowId, personId: slot.personId }]);
  await announceBooking(tx, { ...booking, slot, fellow }, { what: "booked", hasWaited });
}

type Taking = { fellowId: string; fellow: Person; question: string; hasWaited?: boolean };

type Candidate = Person & { fellowId: string; question: string };

/**
 * Gives a slot that has become free to the first who waits for it and can have it: one whose year goes on, who has no other slot then,
 * nor as many with this person as one can have. It asks of them what `yearToBook` asks of an actor. @returns whether somebody has it
 */
export async function giveToFirstWaiting(
  tx: Transaction,
  slot: GivenSlot,
  now: Date,
): Promise<boolean> {
  if (slot.startsAt <= now) return false;
  const [first] = await tx.$queryRaw<Candidate[]>`
    SELECT w.fellowId, w.question, p.id, p.name, p.email FROM SlotWait w JOIN Fellow f ON f.id = w.fellowId
      JOIN Cohort c ON c.id = f.cohortId JOIN Person p ON p.id = f.personId
      JOIN ProgrammePerson g ON g.personId = p.id AND g.programmeId = c.programmeId AND g.leftAt IS NULL
    WHERE w.slotId = ${slot.id} AND COALESCE(f.endsOn, c.endsOn) >= ${slot.startsAt}
      AND (${slot.kind} = 'coConsulting' OR EXISTS (SELECT 1 FROM Pair r
        WHERE r.fellowId = f.id AND r.personId = ${slot.personId} AND r.kind = 'coach' AND r.endedAt IS NULL))
      AND (SELECT count(*) FROM SlotBooking b JOIN Slot s ON s.id = b.liveSlotId
        WHERE b.fellowId = f.id AND s.personId = ${slot.personId} AND s.endsAt > ${now}) < ${mostToCome}
      AND NOT EXISTS (SELECT 1 FROM SlotBooking b JOIN Slot s ON s.id = b.liveSlotId
        WHERE b.fellowId = f.id AND s.startsAt < ${slot.endsAt} AND s.endsAt > ${slot.startsAt})
    ORDER BY w.createdAt, w.id LIMIT 1`;
  if (!first) return false;
  const { fellowId, question, ...fellow } = first;
  await takeSlot(tx, slot, { fellowId, fellow, question, hasWaited: true });
  return true;
}

/** A booking as it is read to be changed: without the question. */
export type FoundBooking = Omit<SlotBooking, "question">;

/** Ends a booking, frees its slot, and tells both. */
export async function endBooking(
  tx: Transaction,
  booking: FoundBooking,
  { slot, fellow }: Pick<Announced, "slot" | "fellow">,
  { now, isWithdrawn }: { now: Date; isWithdrawn: boolean },
): Promise<void> {
  const ended = await tx.slotBooking.update({
    where: { id: booking.id },
    data: { liveSlotId: null, cancelledAt: now, sequence: booking.sequence + 1 },
    omit: { question: true },
  });
  await announceBooking(tx, { ...ended, slot, fellow }, { what: "cancelled", isWithdrawn });
}
