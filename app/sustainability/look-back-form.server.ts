import { z } from "zod";
import { StillStands } from "../generated/prisma/enums.ts";
import { optional } from "../ui/field-rules.ts";

/** What an owner answers when they look back. */
export const lookBackForm = z.object({
  stands: z.enum(StillStands, { error: "Choose whether it still stands" }),
  changed: optional(2000, "Shorten what has changed to 2,000 characters or fewer"),
  learned: optional(2000, "Shorten what is learned to 2,000 characters or fewer"),
});

export type LookBackValue = z.output<typeof lookBackForm>;
