import { DateTime } from "luxon";
import type { TimeLine } from "./time-line-geometry.ts";

/** The days that a picture shows at least; it is widened to whole months. */
export type Span = { from: Date; to: Date; zone: string };

const longestInMonths = 30;

/** The months that a picture of these days is drawn over: whole ones, and no more than can be told apart. */
export function monthsOf({ from, to, zone }: Span): Pick<TimeLine, "months" | "to"> {
  const first = DateTime.fromMillis(from.getTime(), { zone, locale: "en" }).startOf("month");
  const last = DateTime.fromJSDate(to, { zone }).startOf("month");
  const count = Math.round(last.diff(first, "months").months) + 1;
  const spanned = Math.min(Math.max(1, count), longestInMonths);
  return {
    months: Array.from({ length: spanned }, (_month, number) => {
      const month = first.plus({ months: number });
      return {
        name: month.toFormat("LLL"),
        year: month.toFormat("yyyy"),
        from: month.toMillis(),
      };
    }),
    to: first.plus({ months: spanned }).toMillis(),
  };
}
