import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { yearToBook } from "../policy/slot-years.ts";
import { slots } from "../policy/slots.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";

type Row = Record<"cohort" | "programmeId" | "zone" | "name" | "email" | "coached", string> & {
  own: string | null;
  ownWait: string | null;
  isTaken: number | bigint;
  isGiven: number | bigint;
  waiting: number | bigint;
};

/** A slot that was found within an actor's reach. */
export type FoundSlot = Awaited<ReturnType<typeof findSlot>>;

/**
 * The slot that `id` names within the actor's reach, with whether it is taken, and the id of the actor's own booking of it or place
 * on its waiting list, if they have one. Of others it says no more than how many wait. Not how to join.
 * @throws NotFound
 */
export async function findSlot(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const slot = await db.slot.findFirst({
    where: { id, AND: slots.reach(actor) },
    omit: { link: true },
  });
  if (!id || !slot) throw new NotFound();
  const [row] = await db.$queryRaw<[Row]>`
    SELECT c.name AS cohort, c.programmeId, c.zone, p.name, p.email,
      (SELECT json_group_array(f.id) FROM Pair r JOIN Fellow f ON f.id = r.fellowId
        WHERE r.personId = s.personId AND r.kind = 'coach' AND r.endedAt IS NULL AND f.cohortId = s.cohortId) AS coached,
      EXISTS (SELECT 1 FROM SlotBooking WHERE liveSlotId = s.id) AS isTaken,
      (SELECT b.id FROM SlotBooking b JOIN Fellow f ON f.id = b.fellowId
        WHERE b.liveSlotId = s.id AND f.personId = ${actor.id}) AS own,
      (SELECT w.id FROM SlotWait w JOIN Fellow f ON f.id = w.fellowId
        WHERE w.slotId = s.id AND f.personId = ${actor.id}) AS ownWait,
      (SELECT count(*) FROM SlotWait WHERE slotId = s.id) AS waiting,
      (s.kind = 'coach' OR EXISTS (SELECT 1 FROM CohortMember m JOIN ProgrammePerson g ON g.personId = m.personId
        WHERE m.cohortId = s.cohortId AND m.personId = s.personId AND g.programmeId = c.programmeId AND g.leftAt IS NULL)) AS isGiven
    FROM Slot s JOIN Cohort c ON c.id = s.cohortId JOIN Person p ON p.id = s.personId WHERE s.id = ${id}`;
  return {
    ...slot,
    cohort: row.cohort,
    programmeId: row.programmeId,
    zone: row.zone,
    by: { id: slot.personId, name: row.name, email: row.email },
    own: row.own,
    ownWait: row.ownWait,
    waiting: Number(row.waiting),
    coached: JSON.parse(row.coached) as string[],
    booked: row.own ? [actor.id] : [],
    isTaken: Number(row.isTaken) === 1,
    /** Whether who published it belongs to the cohort still. */
    isGiven: Number(row.isGiven) === 1,
  };
}

/** When a slot is, in words. */
export const periodOf = ({ startsAt, endsAt, zone }: Timed, readerZone?: string) =>
  showPeriod(startsAt, endsAt, zone, readerZone);
type Timed = Pick<FoundSlot, "startsAt" | "endsAt" | "zone">;

/** Why a slot cannot be booked by anybody, in words; null when it can, or could if it were not taken. */
export function goneBecause(slot: FoundSlot, now: Date): string | null {
  if (slot.withdrawnAt) return `${slot.by.name} cannot be there after all. Choose another slot.`;
  if (slot.startsAt <= now) return "This slot has begun, or is past. Choose one that is to come.";
  return slot.isGiven ? null : `${slot.by.name} gives no slots here any more. Choose another.`;
}

/** Whether the actor may book a slot, as far as it is to be had. */
export const isForActor = (actor: Actor, slot: FoundSlot) => yearToBook(actor, slot) !== undefined;

/** As `findSlot`, for a slot that can be booked or waited for. @throws NotFound, Conflict */
export async function findOpenSlot(
  actor: Actor,
  id: string | undefined,
  db: Transaction,
  now: Date,
) {
  const slot = await findSlot(actor, id, db);
  const gone = goneBecause(slot, now);
  if (gone) throw new Conflict(gone);
  return slot;
}
