/** Of cohorts, the latest first, the one that is usually meant: the latest that has begun, or else the latest. */
export const runningCohort = <C extends { startsOn: Date }>(
  cohorts: C[],
  now: Date,
): C | undefined => cohorts.find(({ startsOn }) => startsOn <= now) ?? cohorts[0];
