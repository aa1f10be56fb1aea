import { z } from "zod";

/** What the box of `Confirm` sends: the very words that it was ticked beside. */
export const confirmedForm = z.object({ confirmed: z.string().optional() });

/** Whether there is nothing to confirm, or just that was: a box ticked for something else confirms nothing. */
export const isConfirmed = (warnings: string[], confirmed: string | undefined): boolean =>
  warnings.length === 0 || confirmed === warnings.join(" ");
