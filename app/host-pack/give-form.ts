import { z } from "zod";

/** What a fellow gives: the pack that they have looked at. */
export const giveForm = z.object({
  seen: z.string({ error: "Look at the pack first, then give it from its page" }),
});
