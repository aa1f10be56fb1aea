import { z } from "zod";

export const shareForm = z.object({
  readerId: z.string({ error: "Choose who may read it" }),
  asked: z.string().trim().max(300, "Shorten what you ask to 300 characters or fewer").default(""),
});
