import { DateTime } from "luxon";
import { bankHolidays } from "../cohorts/bank-holidays.ts";

/** Zones whose bank holidays are known. */
const known = new Set(["Europe/London"]);

/**
 * What keeps a set from meeting on a day, by name: a bank holiday of England and Wales in a cohort of that zone, and anywhere
 * the days between Christmas Eve and New Year. Null on any other day.
 */
export function holidayOn(date: Date, zone: string): string | null {
  const there = DateTime.fromJSDate(date, { zone });
  const day = there.toISODate();
  const holidays = known.has(zone) ? bankHolidays(there.year) : [];
  const holiday = holidays.find((one) => one.day === day);
  if (holiday) return holiday.name;
  return there.month === 12 && there.day >= 24 ? "Between Christmas and New Year" : null;
}
