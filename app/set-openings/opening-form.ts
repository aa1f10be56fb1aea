import { z } from "zod";

const fewest = 40;

/** Why a set is to be opened, and who asks for it too. The reason is shown to the set. */
export const openingForm = z.object({
  reason: z
    .string({ error: "Say what harm you fear, and for whom" })
    .trim()
    .min(fewest, "Say in a sentence or two what harm you fear: the set will read it")
    .max(1000, "Shorten the reason to 1,000 characters or fewer"),
  secondId: z.string({ error: "Choose who asks with you" }).min(1, "Choose who asks with you"),
});

export type OpeningValue = z.output<typeof openingForm>;
