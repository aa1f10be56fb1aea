import { z } from "zod";
import { optional } from "../ui/field-rules.ts";

/** What a fellow has to say to a prompt. */
export const answerForm = z.object({
  answer: optional(2000, "Shorten it to 2,000 characters or fewer"),
});
