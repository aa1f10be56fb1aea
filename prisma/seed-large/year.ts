import { DateTime } from "luxon";

export const zone = "Europe/London";
const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How many months before `now` the year of a cohort that is running began. */
export const monthsIn = 10;
/** Cohorts begin in turn this year, a year ago, and so on: a running cohort and its forerunners. */
const years = 4;

/** The year of the cohort of that number, as it is at `now`. Months are counted from 1 to 12. */
export function yearOf(cohortNumber: number, now: Date) {
  const start = DateTime.fromJSDate(now, { zone })
    .startOf("month")
    .minus({ months: monthsIn, years: (cohortNumber - 1) % years });
  const end = start.plus({ years: 1 });
  const today = DateTime.fromJSDate(now, { zone }).startOf("day");
  const months = Array.from({ length: 12 }, (_, at) => start.plus({ months: at }));
  const first = start.toMillis();
  const passed = Math.min(end.toMillis(), now.getTime()) - first;
  const monthAt = (month: number) => {
    const found = months[month - 1];
    if (!found) throw new RangeError(`A year has no month ${month}`);
    return found;
  };
  const names = months.map((month) => month.toFormat("yyyy-MM"));
  // A cohort has few wall times and asks for each of them often.
  const wallTimes = new Map<string, Date>();
  const notAfterNow = (time: number) => new Date(Math.min(time, now.getTime()));
  return {
    startsOn: start.toJSDate(),
    endsOn: end.minus({ days: 1 }).endOf("day").toJSDate(),
    /** When those who stayed in the network as it began are asked again. */
    alumniAskedOn: start.plus({ months: 24 }).toJSDate(),
    /** yyyy-mm */
    monthName: (month: number) => names[month - 1] ?? "",
    /** How many of the months are over at `now`. */
    monthsOver: months.filter((month) => month.plus({ months: 1 }).toMillis() <= now.getTime())
      .length,
    /** Whether the year goes on at `now`. Its first ten months are over then. */
    isRunning: end.toMillis() > now.getTime(),
    /** A wall time in London on a day of a month. */
    wallTime: (month: number, dayOfMonth: number, hourOfDay: number): Date => {
      const key = `${month}-${dayOfMonth}-${hourOfDay}`;
      const known = wallTimes.get(key);
      if (known) return known;
      const time = monthAt(month).set({ day: dayOfMonth, hour: hourOfDay }).toJSDate();
      wallTimes.set(key, time);
      return time;
    },
    /** A moment at a share (0 to 1) of what has passed of the year. */
    moment: (share: number) => new Date(Math.floor(first + share * passed)),
    /** A wall time so many days from today, before it if fewer than none. */
    fromToday: (days: number, hourOfDay: number): Date => {
      const key = `today-${days}-${hourOfDay}`;
      const known = wallTimes.get(key);
      if (known) return known;
      const time = today.plus({ days }).set({ hour: hourOfDay }).toJSDate();
      wallTimes.set(key, time);
      return time;
    },
    /** So many days after a moment, but not after `now`. */
    daysAfter: (from: Date, days: number) => notAfterNow(from.getTime() + days * day),
    hoursAfter: (from: Date, hours: number) => new Date(from.getTime() + hours * hour),
  };
}

export type Year = ReturnType<typeof yearOf>;
