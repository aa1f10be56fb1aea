import { z } from "zod";
import { PrototypeOutcome } from "../generated/prisma/enums.ts";
import { day } from "../placements/day-field.server.ts";
import { optional, required, revision } from "../ui/field-rules.ts";

const tooLong = (what: string) => `Shorten “${what}” to 2,000 characters or fewer`;

/** The plan of a prototype: what one wants to know, and what one expects to see. @param zone the cohort's */
export const planForm = (zone: string) =>
  z.object({
    question: required(
      "Say what you want to find out",
      500,
      "Shorten the question to 500 characters or fewer",
    ),
    prediction: required(
      "Say what you expect, before you see it",
      2000,
      tooLong("What do you expect?"),
    ),
    test: optional(2000, tooLong("What will you do?")),
    scale: optional(500, "Shorten the scale to 500 characters or fewer"),
    startsOn: day(zone, "Enter the first day of the test"),
  });

/** As `planForm`, for a plan that is there. */
export const changedPlanForm = (zone: string) => planForm(zone).extend({ revision });

export type PlanValue = z.output<ReturnType<typeof planForm>>;

/** What came of a prototype, and what one does with it. */
export const outcomeForm = z.object({
  revision,
  observed: required("Say what you saw", 2000, tooLong("What did you see?")),
  learned: required("Say what you learned", 2000, tooLong("What did you learn?")),
  outcome: z.enum(PrototypeOutcome, { error: "Choose what you do with it" }),
});

export type OutcomeValue = z.output<typeof outcomeForm>;
