/** Where a cohort's year stands. */
export type CohortState = "to come" | "running" | "over";

/** Where a cohort's year stands at a moment: its last day is still part of it. */
export function cohortState(cohort: { startsOn: Date; endsOn: Date }, now: Date): CohortState {
  if (now < cohort.startsOn) return "to come";
  return now <= cohort.endsOn ? "running" : "over";
}
