import { DateTime } from "luxon";
import type { Span } from "../cohorts/span.ts";
import { holidayOn } from "./holidays.server.ts";

/** How many weeks may lie between two meetings of a set (Revans; McGill and Beaty: four to six). */
export const weeksApart = { fewest: 4, most: 6 };

/** One meeting of a series, and why it is not as many weeks after the one before as was asked, if it is not. */
export type SeriesDate = Span & { moved: string | null };

/**
 * The meetings of a series: on the weekday and at the wall time of the first, so many weeks apart, across both clock changes.
 * Where that would be a holiday, or an hour that the clocks skip or show twice, the nearest week is taken that is still four to
 * six weeks after the meeting before: later ones first. Where none is, the date stays, and says so.
 * @param weeks 4 to 6
 * @param until the last moment at which a meeting may end
 * @param most how many meetings at most, the first included
 */
export function seriesDates({
  first,
  weeks,
  zone,
  until,
  most,
}: {
  first: Span;
  weeks: number;
  zone: string;
  until: Date;
  most: number;
}): SeriesDate[] {
  const length = first.endsAt.getTime() - first.startsAt.getTime();
  const wall = DateTime.fromJSDate(first.startsAt, { zone });
  const dates: SeriesDate[] = [{ ...first, moved: holidayOn(first.startsAt, zone) }];
  let since = 0;
  while (dates.length < most) {
    const gaps = [weeks, ...others(weeks)];
    const gap = gaps.find((one) => !obstacle(wall, since + one, zone)) ?? weeks;
    const why = obstacle(wall, since + weeks, zone);
    since += gap;
    const startsAt = wall.plus({ weeks: since }).toJSDate();
    const endsAt = new Date(startsAt.getTime() + length);
    if (endsAt > until) break;
    dates.push({ startsAt, endsAt, moved: why });
  }
  return dates;
}

const others = (weeks: number) => {
  const { fewest, most } = weeksApart;
  const all = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
  return [...all.filter((one) => one > weeks), ...all.filter((one) => one < weeks).reverse()];
};

/** What speaks against meeting so many weeks after the first, at its wall time. */
function obstacle(first: DateTime, weeks: number, zone: string): string | null {
  const then = first.plus({ weeks });
  if (then.hour !== first.hour || then.minute !== first.minute) return "The clocks change";
  if (then.getPossibleOffsets().length > 1) return "The clocks change";
  return holidayOn(then.toJSDate(), zone);
}
