import { z } from "zod";
import { accessNeeds } from "./access-needs.ts";
import { halfDays } from "./half-days.ts";
import { ticked } from "./ticked.ts";

const wrongYears = "Enter your years in practice as a whole number, such as 7, or leave it empty";

/** What somebody says about themselves before sets are formed. All of it can be left out. */
export const answerForm = z.object({
  experience: z.coerce
    .number(wrongYears)
    .int(wrongYears)
    .min(0, wrongYears)
    .max(60, wrongYears)
    .optional()
    .transform((years) => years ?? null),
  needs: ticked(Object.keys(accessNeeds)),
  free: ticked(halfDays.map(({ code }) => code)),
});

export type FormingAnswerValue = z.output<typeof answerForm>;
