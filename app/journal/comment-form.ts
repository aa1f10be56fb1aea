import { z } from "zod";
import { optional, required } from "../ui/field-rules.ts";

export const commentForm = z.object({
  text: required(
    "Write your comment first",
    5000,
    "Shorten your comment to 5,000 characters or fewer",
  ),
  passage: optional(1000, "Choose a shorter passage, of 1,000 characters or fewer"),
  parentId: z
    .string()
    .optional()
    .transform((id) => id || null),
});

export type NewComment = z.output<typeof commentForm>;
