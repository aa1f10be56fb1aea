import type { RatingMoment } from "../generated/prisma/client.ts";

/** The moments of a year at which one looks at oneself: their name, and how they stand in a sentence. */
export const moments: { id: RatingMoment; name: string; phrase: string }[] = [
  { id: "baseline", name: "Baseline", phrase: "at baseline" },
  { id: "mid", name: "Mid-year", phrase: "at mid-year" },
  { id: "end", name: "End of the year", phrase: "at the end of the year" },
  { id: "between", name: "In between", phrase: "in between" },
];

export const momentIds = moments.map(({ id }) => id);

/** The moment that an id names. @throws RangeError when there is none */
export function momentNamed(id: RatingMoment) {
  const moment = moments.find((one) => one.id === id);
  if (!moment) throw new RangeError(`Not a moment: ${id}`);
  return moment;
}

type Span = { startsOn: Date; endsOn: Date };

/**
 * The moment that is most likely meant at `now`: baseline in the year's first quarter, its end in the last, mid-year between;
 * or in between, once that is done.
 * @param done the moments at which they have looked at themselves already
 */
export function suggestedMoment({ startsOn, endsOn }: Span, now: Date, done: RatingMoment[]) {
  const year = endsOn.getTime() - startsOn.getTime();
  const gone = now.getTime() - startsOn.getTime();
  const due = gone * 4 < year ? "baseline" : gone * 4 < year * 3 ? "mid" : "end";
  return done.includes(due) ? "between" : due;
}

type Said = { level: number; note: string };

/**
 * Whether a rating says nothing that the last of its moment did not: a named moment has one rating until it changes, and in
 * between the same may be said again on another day.
 */
export function saysNothingNew(
  rating: Said & { moment: RatingMoment; day: string },
  last: (Said & { day: string }) | undefined,
) {
  if (!last || last.level !== rating.level || last.note !== rating.note) return false;
  return rating.moment !== "between" || last.day === rating.day;
}
