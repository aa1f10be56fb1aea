import { daysAfter, daysBetween } from "../cohorts/days.server.ts";
import type { FellowshipPause } from "../generated/prisma/client.ts";

/** From a first day away to the first day back, which may not be known yet. */
export type Pause = Pick<FellowshipPause, "from" | "until">;

/**
 * The day to which a fellow's pauses have moved a day of the plan: what was still to come when a pause began comes as
 * many days later as the pause was long. What lay before it stays where it was. Pauses are taken in their order, so that
 * what one has moved past the beginning of the next is moved again; where two overlap, a day away counts once. A pause
 * that nobody knows the end of is as long as it has lasted by today.
 * @param day the start of a day of the zone
 * @returns the start of a day of the zone: never one within a pause, and never earlier than `day`
 */
export function moveForPauses(
  day: Date,
  pauses: Pause[],
  { zone, now }: { zone: string; now: Date },
): Date {
  return spans(pauses, now).reduce(
    (moved, { from, until }) =>
      moved < from ? moved : daysAfter(moved, daysBetween(from, until, zone), zone),
    day,
  );
}

/** The times away in their order, those that touch made one. */
function spans(pauses: Pause[], now: Date): { from: Date; until: Date }[] {
  const sorted = pauses
    .map(({ from, until }) => ({ from, until: until ?? now }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const apart: { from: Date; until: Date }[] = [];
  for (const span of sorted) {
    const before = apart.at(-1);
    if (!before || span.from > before.until) apart.push({ ...span });
    else if (span.until > before.until) before.until = span.until;
  }
  return apart;
}

/** How many days pauses move what comes after all of them. */
export const daysAway = (pauses: Pause[], { zone, now }: { zone: string; now: Date }): number =>
  spans(pauses, now).reduce((days, { from, until }) => days + daysBetween(from, until, zone), 0);
