import { z } from "zod";
import { ChallengeStage } from "../generated/prisma/enums.ts";
import { day } from "../placements/day-field.server.ts";
import { required } from "../ui/field-rules.ts";

const about = required(
  "Write a few lines: what you leave behind, and what you take with you",
  3000,
  "Shorten the paragraph to 3,000 characters or fewer",
);

/** To which stage a challenge comes, why, and from which day. @param zone the cohort's, in which the day is meant */
export const stageForm = (zone: string, now = new Date()) =>
  z.object({
    /** The entry that was the last when the form was opened; nothing for the first. */
    seen: z.string().default(""),
    stage: z.enum(ChallengeStage, { error: "Choose a stage" }),
    about,
    enteredOn: day(zone, "Enter the day from which it is so").refine((on) => on <= now, {
      error: "Enter today, or a day before",
    }),
  });

export type StageValue = z.output<ReturnType<typeof stageForm>>;

/** Other words for what was written at a stage. */
export const otherWordsForm = z.object({ about });
