import { findCohort, findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showPeriod, wallTimeOf } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { presentationDays } from "../policy/presentations.ts";
import { cohorts } from "../policy/programmes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { announce, entryOfDay, entryOfTime, raiseRevision } from "./announce.server.ts";
import type { PresentationDayValue } from "./day-form.server.ts";
import { type ReachedDay, findDay, findDayToPlan } from "./find-day.server.ts";

type Id = string | undefined;

/** How many days a cohort's list holds: as many as anybody plans. */
const daysListed = 50;

/** The days of a cohort on which fellows present, the last first. @throws NotFound */
export async function listDays(actor: Actor, cohortId: Id) {
  const cohort = await findCohort(actor, cohortId);
  const found = await prisma.presentationDay.findMany({
    where: { cohortId: cohort.id, AND: presentationDays.reach(actor) },
    orderBy: { startsAt: "desc" },
    take: daysListed,
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      place: true,
      _count: { select: { presentations: true } },
    },
  });
  return {
    cohort: { id: cohort.id, name: cohort.name },
    days: found.map(({ id, startsAt, endsAt, place, _count }) => ({
      id,
      place,
      fellows: _count.presentations,
      when: showPeriod(startsAt, endsAt, cohort.zone, actor.zone),
    })),
    may: { run: cohorts.may.run(actor, cohort) },
  };
}

/** The cohort for which the actor may plan a day. @throws NotFound, Forbidden */
export async function openDay(actor: Actor, cohortId: Id) {
  const { id, name, zone } = await findCohortToRun(actor, cohortId);
  return { cohort: { id, name }, zone };
}

/** Plans a day. The same one sent twice is one. @returns its id @throws NotFound, Forbidden */
export const planDay = (actor: Actor, cohortId: Id, value: PresentationDayValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findCohortToRun(actor, cohortId, tx);
    const { startsAt, endsAt, minutes, place, link } = value;
    const same = await tx.presentationDay.findFirst({ where: { cohortId: id, startsAt, place } });
    if (same) return same.id;
    const made = await tx.presentationDay.create({
      data: { startsAt, endsAt, minutes, place, link, cohortId: id, byId: actor.id },
      select: { id: true },
    });
    return made.id;
  });

/** A day as its form shows it. @throws NotFound, Forbidden, Conflict once it has begun */
export async function openDayToChange(actor: Actor, id: Id) {
  const { startsAt, endsAt, cohort, ...day } = await findDayToPlan(actor, id);
  const { date, time } = wallTimeOf(startsAt, cohort.zone);
  const ends = wallTimeOf(endsAt, cohort.zone).time;
  return { ...day, zone: cohort.zone, date, starts: time, ends };
}

const person = { select: { id: true, name: true, email: true } };

/** Tells everybody who is on a day's panel that it is another or off. */
async function tellPanel(tx: Transaction, actor: Actor, day: ReachedDay, change: Change) {
  const found = await tx.panelMember.findMany({ where: { dayId: day.id }, select: { person } });
  const people = found.map((one) => one.person);
  await announce(tx, actor, day, people, { change, entry: entryOfDay(day) });
}

/** Tells everybody who presents on a day the same of their own time. */
async function tellFellows(tx: Transaction, actor: Actor, day: ReachedDay, change: Change) {
  const found = await tx.presentation.findMany({
    where: { dayId: day.id },
    select: { id: true, startsAt: true, fellow: { select: { person } } },
  });
  for (const { fellow, ...time } of found)
    await announce(tx, actor, day, [fellow.person], { change, entry: entryOfTime(time, day) });
}

type Change = "changed" | "cancelled";

/**
 * Changes a day; the fellows' times move with its start. Whoever presents or hears is told when their time or the place is another.
 * @throws NotFound, Forbidden; Conflict once it has begun, when it was changed meanwhile, and where somebody's time would be after its end
 */
export const changeDay = (actor: Actor, id: Id, { revision, ...value }: PresentationDayValue) =>
  prisma.$transaction(async (tx) => {
    const day = await findDayToPlan(actor, id, tx);
    if (day.revision !== revision)
      throw new Conflict(
        "Somebody changed this day meanwhile. What you typed is below: look at the day, then save again.",
        { revision: String(day.revision) },
      );
    const moved = value.startsAt.getTime() - day.startsAt.getTime();
    const slots = await tx.presentation.findMany({ where: { dayId: day.id } });
    const last = Math.max(0, ...slots.map(({ startsAt }) => startsAt.getTime()));
    if (last > 0 && last + moved + value.minutes * 60_000 > value.endsAt.getTime())
      throw new Conflict(
        "The last fellow’s time would be after the end. Let the day end later, or give the times anew first.",
      );
    for (const slot of slots) {
      const startsAt = new Date(slot.startsAt.getTime() + moved);
      await tx.presentation.update({ where: { id: slot.id }, data: { startsAt } });
    }
    await tx.presentationDay.update({
      where: { id: day.id },
      data: { ...value, revision: { increment: 1 } },
    });
    const now = { ...day, ...value };
    const isElsewhere = moved !== 0 || value.place !== day.place;
    if (isElsewhere || value.endsAt.getTime() !== day.endsAt.getTime())
      await tellPanel(tx, actor, now, "changed");
    if (isElsewhere || value.minutes !== day.minutes) await tellFellows(tx, actor, now, "changed");
  });

/** Takes a day back that has not begun, and tells who would have been there. @returns its cohort @throws NotFound, Forbidden, Conflict */
export const removeDay = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const day = await findDayToRemove(actor, id, tx);
    await raiseRevision(tx, day);
    await tellPanel(tx, actor, day, "cancelled");
    await tellFellows(tx, actor, day, "cancelled");
    await tx.presentationDay.delete({ where: { id: day.id } });
    return day.cohortId;
  });

/** A day that may be taken back: nobody has written anything for it yet. @throws NotFound, Forbidden, Conflict */
export async function findDayToRemove(
  actor: Actor,
  id: Id,
  db: Transaction = prisma,
): Promise<ReachedDay> {
  const day = await findDayToPlan(actor, id, db);
  const isWritten = { OR: [{ abstract: { not: "" } }, { slides: { isNot: null } }] };
  if (await db.presentation.count({ where: { dayId: day.id, ...isWritten } }))
    throw new Conflict(
      "Fellows have written for this day already, and that would be lost. Move it to another time instead.",
    );
  return day;
}

/** When and where a day is, in words. */
export const aboutDay = (day: Awaited<ReturnType<typeof findDay>>, actor: Actor) => ({
  id: day.id,
  place: day.place,
  cohort: { id: day.cohortId, name: day.cohort.name },
  when: showPeriod(day.startsAt, day.endsAt, day.cohort.zone, actor.zone),
});
