import type { StillStands } from "../generated/prisma/enums.ts";

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
