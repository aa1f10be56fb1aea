import { DateTime } from "luxon";
import { daysAway } from "../year/move-for-pauses.server.ts";

/** A time away: from the start of its first day to the start of the first day back, which may not be known yet. */
export type Span = { from: Date; until: Date | null };

/**
 * How many days of a year were spent away: whole days of the zone, whatever the clocks do meanwhile.
 * A pause that is still open counts for nothing yet, since nobody knows how long it will be.
 */
export const daysPaused = (pauses: Span[], zone: string): number =>
  daysAway(
    pauses.filter(({ until }) => until !== null),
    { zone, now: new Date(0) },
  );

/** The same time of day so many days later, on the wall clock of the zone. */
export const movedBy = (date: Date, days: number, zone: string): Date =>
  DateTime.fromJSDate(date, { zone }).plus({ days }).toJSDate();

/** When a year ends of which some was spent away. @returns null when that is on its cohort's last day */
export function ownEnd(cohort: { endsOn: Date; zone: string }, pauses: Span[]): Date | null {
  const days = daysPaused(pauses, cohort.zone);
  return days === 0 ? null : movedBy(cohort.endsOn, days, cohort.zone);
}

/** Whether two times away share a moment. An open one goes on for ever. */
export const overlap = (a: Span, b: Span): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

/** The months of a year, the first being 1, and the day of them, on which host reviews are due: about every four months. */
const reviewMonths = [3, 7, 11];
const reviewDay = 20;

/** When the three host reviews of a year are due that began `on` a day: on the Monday where that is a weekend; none after the year's end. */
export function reviewDays(on: Date, cohort: { endsOn: Date; zone: string }): Date[] {
  const first = DateTime.fromJSDate(on, { zone: cohort.zone }).startOf("month");
  return reviewMonths
    .map((month) => first.plus({ months: month - 1 }).set({ day: reviewDay, hour: 9 }))
    .map((due) => (due.isWeekend ? due.plus({ days: 8 - due.weekday }) : due).toJSDate())
    .map((due) => (due > cohort.endsOn ? cohort.endsOn : due));
}
