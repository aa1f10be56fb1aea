import { DateTime } from "luxon";
import { Prisma } from "../generated/prisma/client.ts";
import type { PairKind } from "../generated/prisma/enums.ts";
import { pairWords } from "../mentoring/pair-words.ts";
import type { Actor } from "../policy/actor.ts";

/** For how many days a slot that took place is offered on home to be logged. */
const logNotice = 14;

/** The bookings that stand of which the actor is one of the two, of slots that end in a span, with the other's name. */
const bookedBetween = (actor: Actor, from: Date, until: Date) => Prisma.sql`
  SELECT s.id, s.kind, s.cohortId, s.startsAt, s.endsAt, b.fellowId, b.meetingId, s.personId, p.name AS other
    FROM Fellow f JOIN SlotBooking b ON b.fellowId = f.id JOIN Slot s ON s.id = b.liveSlotId JOIN Person p ON p.id = s.personId
    WHERE f.personId = ${actor.id} AND s.endsAt >= ${from} AND s.endsAt < ${until}
  UNION ALL SELECT s.id, s.kind, s.cohortId, s.startsAt, s.endsAt, b.fellowId, b.meetingId, s.personId, p.name
    FROM Slot s JOIN SlotBooking b ON b.liveSlotId = s.id JOIN Fellow f ON f.id = b.fellowId JOIN Person p ON p.id = f.personId
    WHERE s.personId = ${actor.id} AND s.endsAt >= ${from} AND s.endsAt < ${until}`;

const yearsOn = (now: Date) => DateTime.fromJSDate(now).plus({ years: 3 }).toJSDate();

/** A query of the booked slots to come of which the actor is one of the two, the soonest first. @param most how many */
export const comingBookings = (actor: Actor, now: Date, most: number) => Prisma.sql`
  SELECT id, kind, other, startsAt, endsAt, cohortId FROM (${bookedBetween(actor, now, yearsOn(now))})
  ORDER BY startsAt LIMIT ${most}`;

/** A booked slot in a few words: "Coaching with Inês Carvalho". */
export const bookingWords = (kind: string, other: string): string =>
  `${pairWords[kind as PairKind].name} with ${other}`;

/** A query of the booked slots that took place of late and are not in the log of the pair: id, the other's name, when. */
export const bookingsToLog = (actor: Actor, now: Date) => {
  const since = DateTime.fromJSDate(now).minus({ days: logNotice }).toJSDate();
  return Prisma.sql`
    SELECT o.id, o.other, o.startsAt FROM (${bookedBetween(actor, since, now)}) o
      JOIN Pair r ON r.fellowId = o.fellowId AND r.personId = o.personId AND r.kind = o.kind AND r.endedAt IS NULL
    WHERE +o.meetingId IS NULL ORDER BY o.startsAt`;
};
