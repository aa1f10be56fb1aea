import { z } from "zod";
import { day, dayOrNone } from "./day-field.server.ts";
import type { OpenYear } from "./find-year.server.ts";
import { pauseProblem } from "./pause-rules.server.ts";

/** A pause of a year: why, from when, and until when if that is known. Days are those of the cohort's zone. */
export const pauseForm = (year: OpenYear) =>
  z
    .object({
      reason: z.enum(["illness", "parentalLeave", "other"], { error: "Choose the reason" }),
      from: day(year.cohort.zone, "Enter the first day away"),
      until: dayOrNone(year.cohort.zone),
    })
    .superRefine((span, { addIssue }) => {
      const problem = pauseProblem(year, span);
      if (problem) addIssue({ code: "custom", path: [problem.field], message: problem.says });
    });

export type PauseValue = z.output<ReturnType<typeof pauseForm>>;

/** When somebody is back from a pause. */
export const returnForm = (year: OpenYear, pause: { id: string; from: Date }) =>
  z
    .object({ until: day(year.cohort.zone, "Enter the first day back") })
    .superRefine(({ until }, { addIssue }) => {
      const problem = pauseProblem(year, { from: pause.from, until }, pause.id);
      if (problem) addIssue({ code: "custom", path: ["until"], message: problem.says });
    });
