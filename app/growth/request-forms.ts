import { z } from "zod";
import { optional, required } from "../ui/field-rules.ts";

/** Whom a fellow asks for a rating, and what they would like them to have in mind. */
export const askForm = z.object({
  facultyId: z.string({ error: "Choose whom you want to ask" }),
  asked: optional(1000, "Shorten what you ask to 1,000 characters or fewer"),
});

/** The level that faculty choose, and why. @param levels how many the competency has */
export const answerForm = (levels: number) =>
  z.object({
    level: z.coerce
      .number({ error: "Choose a level" })
      .int("Choose a level")
      .min(1, "Choose a level")
      .max(levels, "Choose a level"),
    reason: required(
      "Say why: what did you see or hear?",
      2000,
      "Shorten the reason to 2,000 characters or fewer",
    ),
  });

/** What the fellow says to an answer. */
export const replyForm = z.object({
  reply: required("Write your reply", 2000, "Shorten your reply to 2,000 characters or fewer"),
});
