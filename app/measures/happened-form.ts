import { z } from "zod";
import { required } from "../ui/field-rules.ts";
import { readDay } from "./read-cells.ts";

/** A day as people type it. @returns yyyy-mm-dd */
const day = z.string({ error: "Enter a date" }).transform((typed, context) => {
  const { value, problem } = readDay(typed);
  if (value !== undefined) return value;
  context.addIssue({ code: "custom", message: problem });
  return z.NEVER;
});

/** The form of a note on a measure's time line. */
export const noteForm = z.object({
  day,
  text: required("Say what happened", 120, "Shorten what happened to 120 characters or fewer"),
});

/** The form by which lines are worked out anew from a day on. */
export const rebaseForm = z.object({
  day,
  reason: required(
    "Say what changed, so that others see why",
    200,
    "Shorten the reason to 200 characters or fewer",
  ),
});

export type NoteValue = z.output<typeof noteForm>;
export type RebaseValue = z.output<typeof rebaseForm>;
