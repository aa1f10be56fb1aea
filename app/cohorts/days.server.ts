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

/** How many days of a zone's calendar lie from one moment to the other; negative when the other is earlier. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  const day = (date: Date) => DateTime.fromJSDate(date, { zone }).toISODate() ?? "";
  return DateTime.fromISO(day(to), { zone: "utc" }).diff(
    DateTime.fromISO(day(from), { zone: "utc" }),
    "days",
  ).days;
}
