import { daysAfter } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { type Pause, moveForPauses } from "../year/move-for-pauses.server.ts";

type Clock = { zone: string; now: Date };

/** The day that a prompt is due for a fellow: their pauses move it, as they move the milestones of the year. */
export const ownDue = (dueOn: Date | null, pauses: Pause[], clock: Clock): Date | null =>
  dueOn && moveForPauses(dueOn, pauses, clock);

/** Whether the day that a prompt was due is over. */
export const isPast = (dueOn: Date | null, { zone, now }: Clock): boolean =>
  dueOn !== null && daysAfter(dueOn, 1, zone) <= now;

/** "Due on Sunday 6 December 2026", "Was due on …", or that it is due on no day. */
export function dueInWords(dueOn: Date | null, clock: Clock): string {
  if (!dueOn) return "Whenever it suits";
  return `${isPast(dueOn, clock) ? "Was due" : "Due"} on ${showDay(dueOn, clock.zone)}`;
}
