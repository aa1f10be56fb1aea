import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { PairKind } from "../generated/prisma/enums.ts";
import { pairWords } from "../mentoring/pair-words.ts";
import type { Actor } from "../policy/actor.ts";
import { slotCohorts } from "../policy/slot-cohorts.ts";
import { slots } from "../policy/slots.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { findSlotCohort } from "./slot-cohort.server.ts";

const slotsPerPage = 30;

type Row = {
  id: string;
  kind: PairKind;
  startsAt: Date;
  endsAt: Date;
  place: string;
  name: string;
  isGiver: number | bigint;
  isTaken: number | bigint;
  isOwn: number | bigint;
  isWaiting: number | bigint;
  bookedBy: string | null;
  waiting: number | bigint;
};

/**
 * The slots of a cohort that are to come, within the actor's reach, the soonest first. By whom one is booked is read for who gives it
 * alone.
 * @param page from 1
 * @throws NotFound
 */
export async function listSlots(actor: Actor, cohortId: string | undefined, page: number) {
  const cohort = await findSlotCohort(actor, cohortId);
  const found = await prisma.slot.findMany({
    where: {
      cohortId: cohort.id,
      withdrawnAt: null,
      endsAt: { gte: new Date() },
      AND: slots.reach(actor),
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    skip: (page - 1) * slotsPerPage,
    take: slotsPerPage + 1,
    select: { id: true },
  });
  const rows = await rowsOf(
    actor,
    found.slice(0, slotsPerPage).map(({ id }) => id),
  );
  const shown = rows.map((row) => ({
    id: row.id,
    place: row.place,
    state: stateOf(row),
    when: showPeriod(row.startsAt, row.endsAt, cohort.zone, actor.zone),
    what: Number(row.isGiver)
      ? pairWords[row.kind].name
      : `${pairWords[row.kind].name} with ${row.name}`,
    isYours: Number(row.isGiver) + Number(row.isOwn) + Number(row.isWaiting) > 0,
  }));
  return {
    cohort: { id: cohort.id, name: cohort.name },
    page,
    hasMore: found.length > slotsPerPage,
    yours: shown.filter(({ isYours }) => isYours),
    others: shown.filter(({ isYours }) => !isYours),
    taken: rows.filter(({ isTaken }) => Number(isTaken)).length,
    may: { give: cohort.kinds.length > 0, run: slotCohorts.may.run(actor, cohort) },
  };
}

const rowsOf = (actor: Actor, ids: string[]) => prisma.$queryRaw<Row[]>`
  SELECT s.id, s.kind, s.startsAt, s.endsAt, s.place, p.name, s.personId = ${actor.id} AS isGiver, b.id IS NOT NULL AS isTaken,
    COALESCE(f.personId = ${actor.id}, 0) AS isOwn,
    CASE s.personId WHEN ${actor.id} THEN (SELECT name FROM Person WHERE id = f.personId) END AS bookedBy,
    CASE s.personId WHEN ${actor.id} THEN (SELECT count(*) FROM SlotWait WHERE slotId = s.id) ELSE 0 END AS waiting,
    EXISTS (SELECT 1 FROM SlotWait w JOIN Fellow y ON y.id = w.fellowId WHERE w.slotId = s.id AND y.personId = ${actor.id}) AS isWaiting
  FROM Slot s JOIN Person p ON p.id = s.personId LEFT JOIN SlotBooking b ON b.liveSlotId = s.id LEFT JOIN Fellow f ON f.id = b.fellowId
  WHERE s.id IN ${listOf(ids)} ORDER BY s.startsAt, s.id`;

/** How a slot stands, in words. */
function stateOf({ isGiver, isTaken, isOwn, isWaiting, bookedBy, waiting }: Row): string {
  if (Number(isOwn)) return "Yours";
  if (!Number(isTaken)) return "Free";
  if (Number(isWaiting)) return "You wait for it";
  if (!Number(isGiver)) return "Taken";
  return `Booked by ${bookedBy}${Number(waiting) ? `, ${waiting} more waiting` : ""}`;
}
