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

/** Whether it still stands, in words. */
export const standsWords: Record<StillStands, { label: string; hint: string; past: string }> = {
  yes: { label: "Yes", hint: "It goes on, perhaps in another form", past: "It still stands" },
  partly: {
    label: "In part",
    hint: "Some of it goes on, some has fallen away",
    past: "It stands in part",
  },
  no: {
    label: "No",
    hint: "It has ended: good to know, and to learn from",
    past: "It stands no longer",
  },
};
