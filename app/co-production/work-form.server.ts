import { z } from "zod";
import { CoProductionLevel } from "../generated/prisma/enums.ts";
import { daysAfter } from "../cohorts/days.server.ts";
import { day } from "../placements/day-field.server.ts";
import { optional, required, revision } from "../ui/field-rules.ts";

/** A piece of work done with citizens. @param zone the cohort's */
export const workForm = (zone: string, now = new Date()) =>
  z.object({
    what: required(
      "Say what was done, and with whom by their part",
      1000,
      "Shorten what was done to 1,000 characters or fewer",
    ),
    on: day(zone, "Enter the day on which it was done").refine(
      (on) => on < daysAfter(now, 1, zone),
      {
        error: "Enter a day that has been",
      },
    ),
  });

export type WorkValue = z.output<ReturnType<typeof workForm>>;

/** As `workForm`, for work that is written down. */
export const changedWorkForm = (zone: string) => workForm(zone).extend({ revision });

/** How far one found that it was done with citizens. @param revision of the words that one rates */
export const ratingForm = z.object({
  level: z.enum(CoProductionLevel, { error: "Choose what comes nearest" }),
  note: optional(1000, "Shorten what makes you say so to 1,000 characters or fewer"),
  revision,
});

export type RatingValue = z.output<typeof ratingForm>;
