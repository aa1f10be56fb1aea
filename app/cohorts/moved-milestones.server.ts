import { DateTime } from "luxon";

/** Days, each as the instant at which it starts in its zone. */
export type Days = { startsOn: Date; endsOn: Date };
/** A cohort's first and last day, and the zone in which they are days. */
export type Year = Days & { zone: string };

const week = 7;
const iso = (date: Date, zone: string) => DateTime.fromJSDate(date, { zone }).toISODate() ?? "";
// Calendar days are counted where every day has 24 hours.
const calendarDay = (date: Date, zone: string) =>
  DateTime.fromISO(iso(date, zone), { zone: "utc" });

/**
 * Where a milestone of one cohort's year falls in another's: as far from its start, on the same weekday, for as many days.
 * Starts that are not whole weeks apart would change the weekday, so it moves by the nearest number of whole weeks. One
 * that would then leave the year at either end moves one week less or more; one that lay outside the year, such as a
 * follow-up survey, still does.
 */
export function movedMilestone<T extends Days>(milestone: T, from: Year, to: Year): T {
  const apart = calendarDay(to.startsOn, to.zone).diff(
    calendarDay(from.startsOn, from.zone),
    "days",
  ).days;
  const first = calendarDay(milestone.startsOn, from.zone);
  const last = calendarDay(milestone.endsOn, from.zone);
  const earliest = calendarDay(to.startsOn, to.zone);
  const latest = calendarDay(to.endsOn, to.zone);
  let days = Math.round(apart / week) * week;
  const wasInside = milestone.startsOn >= from.startsOn && milestone.endsOn <= from.endsOn;
  if (wasInside && first.plus({ days }) < earliest) days += week;
  else if (
    wasInside &&
    last.plus({ days }) > latest &&
    first.plus({ days: days - week }) >= earliest
  )
    days -= week;
  const moved = (day: DateTime) =>
    DateTime.fromISO(day.plus({ days }).toISODate() ?? "", { zone: to.zone })
      .startOf("day")
      .toJSDate();
  return { ...milestone, startsOn: moved(first), endsOn: moved(last) };
}

/** Days of one zone as the same days of the calendar in another. */
export function sameDays<T extends Days>(days: T, from: string, to: string): T {
  const there = (date: Date) =>
    DateTime.fromISO(iso(date, from), { zone: to }).startOf("day").toJSDate();
  return { ...days, startsOn: there(days.startsOn), endsOn: there(days.endsOn) };
}
