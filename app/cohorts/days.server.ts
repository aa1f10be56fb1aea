import { DateTime } from "luxon";

/*
 * Days of a cohort: what a calendar on the wall of its zone says. A day is stored as the instant at which it starts there.
 */

/**
 * Reads yyyy-mm-dd, as a date field sends it.
 * @returns the instant at which that day starts in the zone, or null when there is no such day
 */
export function readDay(text: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return null;
  const day = DateTime.fromISO(text.trim(), { zone });
  return day.isValid ? day.startOf("day").toJSDate() : null;
}

/** The last instant of the day that a moment falls in. */
export const endOfDay = (date: Date, zone: string): Date =>
  DateTime.fromJSDate(date, { zone }).endOf("day").toJSDate();

/** The start of the day that is so many days after the one that a moment falls in. */
export const daysAfter = (date: Date, days: number, zone: string): Date =>
  DateTime.fromJSDate(date, { zone }).startOf("day").plus({ days }).startOf("day").toJSDate();

/** How long before a cohort starts people enrol, in months. */
const enrolment = 3;

/** The first day on which something may be planned for a cohort: that on which people enrol. */
export const enrolsFrom = ({ startsOn, zone }: { startsOn: Date; zone: string }): Date =>
  DateTime.fromJSDate(startsOn, { zone }).startOf("day").minus({ months: enrolment }).toJSDate();

/** How many days of a zone's calendar lie from one moment to the other; negative when the other is earlier. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  const day = (date: Date) => DateTime.fromJSDate(date, { zone }).toISODate() ?? "";
  return DateTime.fromISO(day(to), { zone: "utc" }).diff(
    DateTime.fromISO(day(from), { zone: "utc" }),
    "days",
  ).days;
}

const there = (date: Date, zone: string) =>
  DateTime.fromMillis(date.getTime(), { zone, locale: "en" });

/** What a date field holds for a day: "2026-12-03". */
export const typedDay = (day: Date, zone: string): string =>
  there(day, zone).toFormat("yyyy-MM-dd");

const full = "cccc d MMMM yyyy";

/**
 * One day, or several from the first to the last: "Tuesday 8 September 2026", "Monday 7 to Wednesday 9 September 2026",
 * "Monday 28 September to Friday 2 October 2026".
 */
export function showDays(first: Date, last: Date, zone: string): string {
  const [from, to] = [there(first, zone), there(last, zone)];
  if (from.hasSame(to, "day")) return from.toFormat(full);
  if (!from.hasSame(to, "year")) return `${from.toFormat(full)} to ${to.toFormat(full)}`;
  const start = from.toFormat(from.hasSame(to, "month") ? "cccc d" : "cccc d MMMM");
  return `${start} to ${to.toFormat(full)}`;
}

/** How far off a day is: "today", "tomorrow", "in 5 days", "in 3 weeks", "in 4 months". A day that is past is "over". */
export function showHowFar(now: Date, day: Date, zone: string): string {
  const days = daysBetween(now, day, zone);
  if (days < 0) return "over";
  if (days < 2) return days === 0 ? "today" : "tomorrow";
  if (days < 14) return `in ${days} days`;
  if (days < 84) return `in ${Math.round(days / 7)} weeks`;
  return `in ${Math.round(days / 30.44)} months`;
}
