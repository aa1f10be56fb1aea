import { DateTime } from "luxon";
import { daysAfter, showDays } from "../cohorts/days.server.ts";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { meetings } from "../policy/meetings.ts";
import { wasFellow } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import { bookingWords, comingBookings } from "../slots/booked.server.ts";
import { daysAway } from "../year/move-for-pauses.server.ts";
import { ownDays } from "../year/own-days.server.ts";

const meetingsShown = 3;
const milestonesShown = 2;
const slotsShown = 2;

/** Something that is still to come: where it is told of, when, and what. */
export type Coming = { id: string; path: string; when: string; what: string };

/**
 * What is next for the actor, in the order of time: meetings at which they are expected, else those of the sets that they
 * look after; slots that they have booked, or that are booked with them; and milestones of their own cohorts, as their pauses have
 * moved them.
 * @returns null when there is nothing, and their year is over or nothing but a slot can ever be
 */
export async function comingUp(actor: Actor): Promise<Coming[] | null> {
  const own = [...actor.sets, ...actor.setsLed];
  const belongs = own.length + actor.facultyOf.length + actor.programmesLed.length;
  const expectsAny = belongs + actor.cohorts.length > 0;
  if (!expectsAny && actor.pairedWith.length === 0) return null;
  const now = new Date();
  const chosen =
    own.length > 0
      ? Prisma.sql`m.setId IN (${list(ids(own))})`
      : Prisma.sql`m.id IN (${list(belongs > 0 ? await nextReached(actor, now) : [])})`;
  // A pause moves milestones on, so that one that is still to come may be planned for before today.
  const away = actor.fellowships.map(({ pauses }) => daysAway(pauses, { zone: "UTC", now }));
  const since = daysAfter(now, -1 - Math.max(0, ...away), actor.zone);
  // One query for all, since it stands on everybody's home.
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT * FROM (SELECT 'meeting' AS kind, m.id, l.name AS title, m.place AS detail, m.startsAt AS startsOn, m.endsAt AS endsOn,
        l.cohortId, '' AS zone, m.endsAt AS cohortEndsOn FROM SetMeeting m JOIN LearningSet l ON l.id = m.setId
      WHERE ${chosen} AND m.cancelledAt IS NULL AND m.endsAt >= ${now} AND m.startsAt >= ${dayBefore(now)}
      ORDER BY m.startsAt LIMIT ${meetingsShown})
    UNION ALL SELECT * FROM (SELECT 'milestone', m.id, m.title, c.name, m.startsOn, m.endsOn, m.cohortId, c.zone, c.endsOn
      FROM Milestone m JOIN Cohort c ON c.id = m.cohortId
      WHERE m.cohortId IN (${list(actor.cohorts)}) AND m.endsOn >= ${since} ORDER BY m.startsOn LIMIT 60)
    UNION ALL SELECT 'slot', id, kind, other, startsAt, endsAt, cohortId, '', endsAt FROM (${comingBookings(actor, now, slotsShown)})`;
  if (!expectsAny && rows.length === 0) return null;
  const milestones = rows.flatMap((row) => milestoneOf(row, actor, now)).sort(byTime);
  const timed = rows.flatMap((row) => [...meetingOf(row, actor), ...slotOf(row, actor)]);
  const coming = [...timed, ...milestones.slice(0, milestonesShown)].sort(byTime);
  if (coming.length === 0 && wasFellow(actor, now)) return null;
  return coming.map(({ id, path, when, what }) => ({ id, path, when, what }));
}

type Row = {
  kind: "meeting" | "milestone" | "slot";
  id: string;
  title: string;
  detail: string;
  startsOn: Date;
  endsOn: Date;
  cohortId: string;
  zone: string;
  cohortEndsOn: Date;
};

type Timed = Coming & { from: Date };

const byTime = (a: Timed, b: Timed) => a.from.getTime() - b.from.getTime();

function meetingOf({ kind, id, title, detail, ...row }: Row, actor: Actor): Timed[] {
  if (kind !== "meeting") return [];
  const when = showPeriod(row.startsOn, row.endsOn, actor.zone);
  return [{ id, path: `/meetings/${id}`, when, what: `${title} · ${detail}`, from: row.startsOn }];
}

function slotOf({ kind, id, title, detail, ...row }: Row, actor: Actor): Timed[] {
  if (kind !== "slot") return [];
  const when = showPeriod(row.startsOn, row.endsOn, actor.zone);
  return [
    { id, path: `/slots/${id}`, when, what: bookingWords(title, detail), from: row.startsOn },
  ];
}

function milestoneOf({ kind, id, title, detail, ...row }: Row, actor: Actor, now: Date): Timed[] {
  if (kind !== "milestone") return [];
  const years = new Map(actor.fellowships.map((year) => [year.cohortId, year]));
  const cohort = { zone: row.zone, endsOn: row.cohortEndsOn };
  const days = ownDays(row, cohort, years.get(row.cohortId), now);
  if (!days || daysAfter(days.endsOn, 1, row.zone) <= now) return [];
  const when = showDays(days.startsOn, days.endsOn, row.zone);
  const what = actor.cohorts.length > 1 ? `${title} · ${detail}` : title;
  return [{ id, path: `/year#milestone-${id}`, when, what, from: days.startsOn }];
}

const list = (values: string[]) => (values.length > 0 ? Prisma.join(values) : Prisma.sql`NULL`);

// For the index: no meeting lasts longer than that.
const dayBefore = (now: Date) => DateTime.fromJSDate(now).minus({ days: 1 }).toJSDate();

/** The next meetings of sets that the actor reaches without being expected at them. */
async function nextReached(actor: Actor, now: Date): Promise<string[]> {
  const found = await prisma.setMeeting.findMany({
    where: {
      AND: meetings.reach(actor),
      cancelledAt: null,
      endsAt: { gte: now },
      startsAt: { gte: dayBefore(now) },
    },
    orderBy: { startsAt: "asc" },
    take: meetingsShown,
    select: { id: true },
  });
  return found.map(({ id }) => id);
}
