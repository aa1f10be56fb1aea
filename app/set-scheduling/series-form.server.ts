import { z } from "zod";
import { daysAfter, readDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { periodFields, placeFields, readPeriod } from "../learning-sets/meeting-form.server.ts";
import { weeksApart } from "./series-dates.server.ts";

const { fewest, most } = weeksApart;

/**
 * The form of a series: when it begins, how many weeks lie between two meetings, and the last day.
 * @param cohort whose zone times are read in, and after whose end no series goes on
 * @param now before which it cannot begin
 */
export const seriesForm = ({ zone, endsOn }: { zone: string; endsOn: Date }, now: Date) =>
  z
    .object({
      ...periodFields,
      ...placeFields,
      weeks: z.coerce
        .number({ error: `Choose ${fewest} to ${most} weeks` })
        .int()
        .min(fewest, `A set meets every ${fewest} to ${most} weeks`)
        .max(most, `A set meets every ${fewest} to ${most} weeks`),
      until: z.string({ error: "Enter the last day" }),
      poll: z.string().default(""),
      /** The meetings that were ticked, by when they begin. */
      chosen: z.record(z.string(), z.literal("yes")).default({}).transform(Object.keys),
    })
    .transform(({ date, starts, ends, until, ...rest }, context) => {
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      const first = readPeriod({ date, starts, ends }, zone, now);
      if ("field" in first) return refuse(first.field, first.message);
      const lastDay = readDay(until, zone);
      if (!lastDay) return refuse("until", "Enter a real day, like 3 June 2027");
      if (daysAfter(lastDay, 0, zone) > endsOn)
        return refuse(
          "until",
          `The cohort ends on ${showDay(endsOn, zone)}: choose that day, or one before it`,
        );
      const end = daysAfter(lastDay, 1, zone);
      if (first.endsAt > end) return refuse("until", "The last day is before the first meeting");
      return { first, until: end, ...rest };
    });

export type SeriesValue = z.output<ReturnType<typeof seriesForm>>;
