/** A span of time. */
export type Span = { startsAt: Date; endsAt: Date };

/** Whether two spans have a moment in common. */
export const overlaps = (one: Span, other: Span) =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;
