import { z } from "zod";
import { required } from "../ui/field-rules.ts";

export const evidenceForm = z.object({
  competencyId: z.string({ error: "Choose a competency" }),
  shows: required(
    "Say in a line what it shows",
    300,
    "Shorten what it shows to 300 characters or fewer",
  ),
  /** Sent from beside the text: a redirect would take the writer away from it. */
  stay: z.literal("yes").optional(),
});
