import { z } from "zod";

export const commentForm = z.object({
  text: z
    .string({ error: "Write your comment first" })
    .trim()
    .max(5000, "Shorten your comment to 5,000 characters or fewer"),
});
