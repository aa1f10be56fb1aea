import { z } from "zod";
import { readWallTime, wallTimeOf } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { announce, entryOfTime, raiseRevision } from "./announce.server.ts";
import { aboutDay } from "./days.server.ts";
import { findDayToPlan } from "./find-day.server.ts";
import { type SlotTyped, slotProblems, timesInTurn } from "./slot-times.ts";

type Id = string | undefined;

/** The time of each fellow, as typed; one that is empty presents on another day. */
export const timesForm = z.object({ slots: z.record(z.string(), z.string()).default({}) });

type Row = {
  fellowId: string;
  personId: string;
  name: string;
  email: string;
  /** Of their time on this day. */
  id: string | null;
  startsAt: Date | null;
  hasWritten: number;
  /** Whether they have a time on another day. */
  elsewhere: number;
};

/** The fellows of a day's cohort whose year goes on, and who have a time on it. */
const fellowsOf = (db: Transaction, { id, cohortId }: { id: string; cohortId: string }) =>
  db.$queryRaw<Row[]>`
    SELECT f.id AS fellowId, p.id AS personId, p.name, p.email, x.id, x.startsAt,
      (COALESCE(x.abstract, '') <> '' OR EXISTS (SELECT 1 FROM StoredFile WHERE presentationId = x.id)) AS hasWritten,
      EXISTS (SELECT 1 FROM Presentation o WHERE o.fellowId = f.id AND o.dayId <> ${id}) AS elsewhere
    FROM Fellow f JOIN Person p ON p.id = f.personId LEFT JOIN Presentation x ON x.fellowId = f.id AND x.dayId = ${id}
    WHERE f.cohortId = ${cohortId} AND (x.id IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id AND e.kind <> 'completed'))
    ORDER BY p.name`;

/**
 * The fellows of a day's cohort, each with their time on it.
 * @param inTurn whether who has none anywhere is offered one, one after the other
 * @throws NotFound, Forbidden, Conflict once the day has begun
 */
export async function openTimes(actor: Actor, dayId: Id, inTurn: boolean) {
  const day = await findDayToPlan(actor, dayId);
  const rows = await fellowsOf(prisma, day);
  const here = rows.filter(({ elsewhere }) => !Number(elsewhere));
  const turns = inTurn ? timesInTurn(here.length, day) : [];
  const timeOf = (date: Date | null | undefined) =>
    date ? wallTimeOf(date, day.cohort.zone).time : "";
  return {
    ...aboutDay(day, actor),
    minutes: day.minutes,
    fellows: rows.map((row) => ({
      id: row.fellowId,
      name: row.name,
      elsewhere: Number(row.elsewhere) === 1,
      time: timeOf(inTurn ? turns[here.indexOf(row)] : row.startsAt),
    })),
  };
}

/**
 * Gives the fellows their times, and tells those by email whose time is new, another or none any more.
 * @param typed the time of each, by the fellow's id
 * @returns each field's error, if there is any; then nothing is changed
 * @throws NotFound, Forbidden; Conflict once the day has begun, and where somebody would lose what they wrote
 */
export const giveTimes = (actor: Actor, dayId: Id, typed: Record<string, string>) =>
  prisma.$transaction(async (tx): Promise<Record<string, string[]>> => {
    const day = await findDayToPlan(actor, dayId, tx);
    const rows = await fellowsOf(tx, day);
    const { date } = wallTimeOf(day.startsAt, day.cohort.zone);
    const errors: Record<string, string[]> = {};
    const slots: SlotTyped[] = [];
    for (const { fellowId } of rows) {
      const time = typed[fellowId]?.trim();
      if (!time) continue;
      const read = readWallTime({ date, time, zone: day.cohort.zone });
      if (read.ok) slots.push({ fellowId, startsAt: read.at });
      else errors[`slots.${fellowId}`] = [read.message];
    }
    for (const [fellowId, problem] of slotProblems(slots, day))
      errors[`slots.${fellowId}`] = [problem];
    if (Object.keys(errors).length > 0) return errors;
    const changed = rows
      .map((row) => ({
        row,
        at: slots.find(({ fellowId }) => fellowId === row.fellowId)?.startsAt,
      }))
      .filter(({ row, at }) => row.startsAt?.getTime() !== at?.getTime());
    if (changed.length > 0) await raiseRevision(tx, day);
    for (const { row, at } of changed)
      await (at ? giveTime(tx, actor, day, row, at) : takeTime(tx, actor, day, row));
    return {};
  });

type Day = Awaited<ReturnType<typeof findDayToPlan>>;

async function giveTime(tx: Transaction, actor: Actor, day: Day, row: Row, startsAt: Date) {
  const key = { dayId: day.id, fellowId: row.fellowId };
  const time = await tx.presentation.upsert({
    where: { dayId_fellowId: key },
    create: { ...key, startsAt },
    update: { startsAt },
    select: { id: true, startsAt: true },
  });
  const told = { change: "slot" as const, entry: entryOfTime(time, day) };
  await announce(tx, actor, day, [personOf(row)], told);
}

async function takeTime(tx: Transaction, actor: Actor, day: Day, row: Row) {
  const { id, startsAt, name } = row;
  if (!id || !startsAt) return;
  if (Number(row.hasWritten))
    throw new Conflict(`${name} has handed something in for this day. Give them another time.`);
  const told = { change: "noSlot" as const, entry: entryOfTime({ id, startsAt }, day) };
  await announce(tx, actor, day, [personOf(row)], told);
  await tx.presentation.delete({ where: { id } });
}

const personOf = ({ personId: id, name, email }: Row) => ({ id, name, email });
