import { z } from "zod";
import { showDay } from "../cohorts/wall-time.server.ts";
import { day } from "./day-field.server.ts";
import type { OpenYear } from "./find-year.server.ts";

/** The day on which a fellow's year starts: one of the cohort's. */
export const startForm = ({ cohort: { startsOn, endsOn, zone } }: Pick<OpenYear, "cohort">) =>
  z.object({
    on: day(zone, "Enter the first day").refine((on) => on >= startsOn && on <= endsOn, {
      error: `Enter a day of the cohort’s year: ${showDay(startsOn, zone)} to ${showDay(endsOn, zone)}`,
    }),
  });
