import { z } from "zod";
import { optional } from "../ui/field-rules.ts";

export const shareForm = z.object({
  readerId: z.string({ error: "Choose who may read it" }),
  asked: optional(300, "Shorten what you ask to 300 characters or fewer"),
});
