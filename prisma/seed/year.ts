import { DateTime } from "luxon";

import type { When } from "./story.ts";

export const zone = "Europe/London";
const monthsIn = 5;

/**
 * The fellowship year that is five months old at `now`. Every date is a wall time in London, given
 * back as an instant.
 */
export function makeYear(now: Date) {
  const today = DateTime.fromJSDate(now, { zone });
  const start = today.startOf("month").minus({ months: monthsIn });
  const month = (number: number) => start.plus({ months: number - 1 });

  const onDay = (day: DateTime, time: string) => {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    return day.set({ hour, minute }).toJSDate();
  };

  /** Nobody meets at weekends: what is to come is on the Monday then, what is past on the Friday. */
  const workday = (date: Date) => {
    const there = DateTime.fromJSDate(date, { zone });
    if (there.weekday < 6) return date;
    const days = there.toMillis() > today.toMillis() ? 8 - there.weekday : 5 - there.weekday;
    return there.plus({ days }).toJSDate();
  };

  return {
    startsOn: start.toJSDate(),
    endsOn: start.plus({ years: 1 }).minus({ days: 1 }).endOf("day").toJSDate(),
    fortnightAgo: today.minus({ weeks: 2 }).toJSDate(),
    workday,
    /** "2026-11" for the month of that number; the first is 1. */
    monthName: (number: number) => month(number).toFormat("yyyy-MM"),
    /** The instant of a moment of the story; without a time of its own it takes the other. */
    at: (when: When, time = "18:30"): Date =>
      Array.isArray(when)
        ? onDay(month(when[0]).set({ day: when[1] }), when[2] ?? time)
        : onDay(today.startOf("day").minus({ days: when.ago }), when.at ?? time),
    /** That day of any month of the year, the months to come as well. */
    day: (number: number, day: number, time = "09:00") => onDay(month(number).set({ day }), time),
    /** The nth such weekday (1 is Monday) of a month, at that time. */
    weekday: (number: number, nth: number, weekday: number, time: string) => {
      const first = month(number);
      const days = ((weekday - first.weekday + 7) % 7) + (nth - 1) * 7;
      return onDay(first.plus({ days }), time);
    },
  };
}

export type Year = ReturnType<typeof makeYear>;
