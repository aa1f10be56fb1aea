import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";
import { optional, required, revision } from "../ui/field-rules.ts";

/** The form of a goal. @param zone in which its day is meant */
export const goalForm = (zone: string) =>
  z
    .object({
      purpose: required(
        "Say what is to become different",
        200,
        "Shorten what is to become different to 200 characters or fewer",
      ),
      nextStep: optional(300, "Shorten the next step to 300 characters or fewer"),
      nextOn: z.string().default(""),
      knowBy: optional(300, "Shorten how you will know to 300 characters or fewer"),
      competencyId: z.string().default(""),
    })
    .transform(({ nextOn: typed, competencyId, ...goal }, context) => {
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      const nextOn = typed.trim() ? readDay(typed, zone) : null;
      if (typed.trim() && !nextOn)
        return refuse("nextOn", "Enter a real date, like 3 December 2026");
      if (nextOn && !goal.nextStep)
        return refuse("nextStep", "Say what you will do by that day, or leave the day empty");
      return { ...goal, nextOn, competencyId: competencyId || null };
    });

export type GoalValue = z.output<ReturnType<typeof goalForm>>;

/** As `goalForm`, for a goal that is there, with the revision that was in view. */
export const changedGoalForm = (zone: string) => z.object({ revision }).and(goalForm(zone));

/** The form that closes a goal. */
export const closureForm = z.object({
  learned: required(
    "Say in a line what you learned",
    500,
    "Shorten what you learned to 500 characters or fewer",
  ),
});
