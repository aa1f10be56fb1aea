import { DateTime } from "luxon";
import { type Span, overlaps } from "../cohorts/span.ts";
import { holidayOn } from "./holidays.server.ts";

/** Somebody of the set, with when they are taken, and the half-days ("mon-am") on which they can meet, if they said. */
export type Member = { id: string; busy: Span[]; free: string[] };

const weekdays = ["mon", "tue", "wed", "thu", "fri"];
/** When a meeting of a half-day begins, if the set has no time of its own yet. */
const beginnings = { am: { hour: 9, minute: 30 }, pm: { hour: 13, minute: 30 } };

/** The half-day that a wall time falls in, as members name it; null at a weekend. */
export function halfDayOf(time: DateTime): string | null {
  const weekday = weekdays[time.weekday - 1];
  return weekday ? `${weekday}-${time.hour < 12 ? "am" : "pm"}` : null;
}

/**
 * Candidate times for a set to meet, the best few in the order of time: on working days that are no holiday, at the time at
 * which the set met last, or else at half past nine and half past one; those that the fewest are taken at or did not name as a
 * half-day of theirs, and no two on one day.
 * @param from the first moment to look at
 * @param days how many days on from there
 * @param minutes how long a meeting is
 * @param usual wall time of earlier meetings, as "14:00"
 * @param most how many to propose
 */
export function proposeTimes({
  members,
  from,
  days,
  minutes,
  usual,
  zone,
  most,
}: {
  members: Member[];
  from: Date;
  days: number;
  minutes: number;
  usual: string[];
  zone: string;
  most: number;
}): Span[] {
  const first = DateTime.fromJSDate(from, { zone }).startOf("day");
  const clocks = usual.length > 0 ? usual.map(clockOf) : [beginnings.am, beginnings.pm];
  const slots = Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    clocks.flatMap((clock) => {
      const starts = first.plus({ days: day }).set({ ...clock, second: 0, millisecond: 0 });
      const halfDay = halfDayOf(starts);
      const span = { startsAt: starts.toJSDate(), endsAt: starts.plus({ minutes }).toJSDate() };
      const isSound = starts.hour === clock.hour && starts.getPossibleOffsets().length === 1;
      if (!halfDay || !isSound || span.startsAt < from || holidayOn(span.startsAt, zone)) return [];
      return [{ ...span, day: starts.toISODate(), cost: costOf(span, halfDay, members) }];
    }),
  );
  const best: typeof slots = [];
  for (const slot of slots.sort((a, b) => a.cost - b.cost || +a.startsAt - +b.startsAt)) {
    if (best.length === most) break;
    if (!best.some(({ day }) => day === slot.day)) best.push(slot);
  }
  return best
    .sort((a, b) => +a.startsAt - +b.startsAt)
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
}

/** Who is taken then weighs more than who would rather meet on another half-day. */
const costOf = (span: Span, halfDay: string, members: Member[]) =>
  members.reduce((sum, { busy, free }) => {
    const isTaken = busy.some((one) => overlaps(one, span));
    const isUnwelcome = free.length > 0 && !free.includes(halfDay);
    return sum + (isTaken ? 3 : 0) + (isUnwelcome ? 1 : 0);
  }, 0);

function clockOf(text: string) {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return { hour, minute };
}
