import { DateTime } from "luxon";
import type { Span } from "../cohorts/span.ts";

/** Slots as they are asked for. */
export type SlotPlan = {
  /** When the first begins. */
  first: Date;
  /** How long each lasts. */
  minutes: number;
  /** How many follow each other on a day, and how many minutes lie between two. */
  perDay: number;
  buffer: number;
  /** After how many weeks the day comes again; 0: never. */
  weeks: number;
  /** The last moment at which one may end. */
  until: Date;
  zone: string;
};

/**
 * The slots of a plan, in the order of time: on the weekday of the first and at its wall time, across both clock changes. A day on
 * which the clocks change meanwhile is left out, since an hour of it would be there twice or not at all.
 * @param most how many at most; one more is given where there are more
 * @returns the slots, and the days that were left out, each by the moment at which its first slot would begin
 */
export function slotTimes(plan: SlotPlan, most: number): { spans: Span[]; leftOut: Date[] } {
  const { first, weeks, until, zone } = plan;
  const wall = DateTime.fromJSDate(first, { zone });
  const spans: Span[] = [];
  const leftOut: Date[] = [];
  for (let since = 0; spans.length <= most && leftOut.length <= most; since += weeks) {
    const day = wall.plus({ weeks: since });
    const ofDay = slotsFrom(day, plan);
    if (ofDay.at(-1)!.endsAt > until) break;
    if (isSteady(ofDay, wall, day)) spans.push(...ofDay);
    else leftOut.push(day.toJSDate());
    if (weeks === 0) break;
  }
  return { spans: spans.slice(0, most + 1), leftOut };
}

const slotsFrom = (day: DateTime, { minutes, perDay, buffer }: SlotPlan): Span[] =>
  Array.from({ length: perDay }, (_, index) => {
    const startsAt = day.plus({ minutes: index * (minutes + buffer) });
    return { startsAt: startsAt.toJSDate(), endsAt: startsAt.plus({ minutes }).toJSDate() };
  });

/** Whether a day has all of its slots at the wall time that was asked for, and each hour once. */
function isSteady(ofDay: Span[], wall: DateTime, day: DateTime): boolean {
  if (day.hour !== wall.hour || day.minute !== wall.minute) return false;
  return ofDay
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .map((moment) => DateTime.fromJSDate(moment, { zone: day.zone }))
    .every((there) => there.offset === day.offset && there.getPossibleOffsets().length === 1);
}
