import { daysBetween } from "../cohorts/days.server.ts";
import type { Cohort, Fellow, Milestone } from "../generated/prisma/client.ts";
import { type Pause, moveForPauses } from "./move-for-pauses.server.ts";

type Days = Pick<Milestone, "startsOn" | "endsOn">;

/** What a fellow's year has of its own: an end, where it is not the cohort's, and times away. */
export type OwnYear = Pick<Fellow, "endsOn"> & { pauses: Pause[] };

/**
 * The days of a cohort's milestone in one person's year. For who is no fellow of the cohort, those of the plan.
 * @returns null for what begins after a fellow's own end that came before the cohort's: who has left early is asked for
 * nothing more
 */
export function ownDays(
  planned: Days,
  cohort: Pick<Cohort, "zone" | "endsOn">,
  own: OwnYear | undefined,
  now: Date,
): Days | null {
  const { startsOn, endsOn } = planned;
  if (!own) return { startsOn, endsOn };
  const { zone } = cohort;
  const moved = (day: Date) => moveForPauses(day, own.pauses, { zone, now });
  const days = { startsOn: moved(startsOn), endsOn: moved(endsOn) };
  const leftEarly = own.endsOn !== null && daysBetween(own.endsOn, cohort.endsOn, zone) > 0;
  return leftEarly && own.endsOn && days.startsOn > own.endsOn ? null : days;
}
