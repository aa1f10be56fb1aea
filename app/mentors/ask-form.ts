import { z } from "zod";
import { required } from "../ui/field-rules.ts";

/** What a fellow asks somebody for, and says to them. */
export const askForm = z.object({
  kind: z.enum(["mentor", "coach"], { error: "Choose what you ask for" }),
  words: required(
    "Say in a few words what brings you to them",
    1_000,
    "Shorten this to 1,000 characters or fewer",
  ),
});

export type AskValue = z.output<typeof askForm>;
