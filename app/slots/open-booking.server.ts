import { showPeriod } from "../cohorts/wall-time.server.ts";
import { engagementsOf, ownClashesAt } from "../learning-sets/clashes.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { fellowToBook } from "./book-slot.server.ts";
import { findOwnBooking } from "./change-booking.server.ts";
import { type FoundSlot, findSlot, goneBecause } from "./find-slot.server.ts";
import { keptQuestion } from "./kept-question.server.ts";
import { aboutSlot } from "./read-slot.server.ts";
import { canCancel } from "./slot-rules.ts";

/** How many other slots are offered beside one. */
const othersShown = 4;
/** How many slots one booking can be moved to. */
const movesShown = 20;

/**
 * What the form of a booking starts from: the slot, what the actor wanted to bring and did not get to, what else they have then, and
 * other slots that are free. It is there for a slot that is gone, too, so that what was typed can be taken to another.
 * @throws NotFound, Forbidden
 */
export async function openBooking(actor: Actor, slotId: string | undefined) {
  const [slot, now] = [await findSlot(actor, slotId), new Date()];
  const fellowId = fellowToBook(actor, slot);
  const engagements = await engagementsOf(prisma, [actor.id], slot);
  return {
    ...aboutSlot(slot, actor),
    isTaken: slot.isTaken && !slot.own,
    isWaiting: slot.ownWait !== null,
    gone: slot.own ? "You have this slot already." : goneBecause(slot, now),
    isLate: !canCancel(slot, now),
    question: await questionOf(slot, fellowId, now),
    clashes: ownClashesAt(slot, engagements, slot.zone),
    others: await othersFor(actor, slot, now),
  };
}

async function questionOf({ ownWait, kind }: FoundSlot, fellowId: string, now: Date) {
  if (!ownWait) return keptQuestion(fellowId, kind, now);
  const waits = await prisma.slotWait.findUnique({ where: { id: ownWait } });
  return waits?.question ?? "";
}

/** Free slots that would do as well: of the same person first. */
async function othersFor(actor: Actor, slot: FoundSlot, now: Date) {
  const free = await freeSlots(slot, now, { isOfPerson: false, most: othersShown });
  return free.map((one) => ({ id: one.id, name: `${one.when(actor)}, with ${one.name}` }));
}

type Row = { id: string; startsAt: Date; endsAt: Date; name: string };

async function freeSlots(
  { id, cohortId, kind, personId, zone }: FoundSlot,
  now: Date,
  { isOfPerson, most }: { isOfPerson: boolean; most: number },
) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT s.id, s.startsAt, s.endsAt, p.name FROM Slot s JOIN Person p ON p.id = s.personId
    WHERE s.cohortId = ${cohortId} AND s.kind = ${kind} AND s.id <> ${id} AND s.startsAt > ${now} AND s.withdrawnAt IS NULL
      AND (s.personId = ${personId} OR (s.kind = 'coConsulting' AND NOT ${isOfPerson}))
      AND NOT EXISTS (SELECT 1 FROM SlotBooking WHERE liveSlotId = s.id)
    ORDER BY s.personId <> ${personId}, s.startsAt LIMIT ${most}`;
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    when: (actor: Actor) => showPeriod(startsAt, endsAt, zone, actor.zone),
  }));
}

/** The actor's booking of a slot, with the free slots of the same person that it can be moved to. @throws as `findOwnBooking` */
export async function openMove(actor: Actor, slotId: string | undefined) {
  const now = new Date();
  const slot = await findOwnBooking(actor, slotId, now);
  const free = await freeSlots(slot, now, { isOfPerson: true, most: movesShown });
  return {
    ...aboutSlot(slot, actor),
    slots: free.map((one) => ({ id: one.id, when: one.when(actor) })),
  };
}
