import type { PrototypeOutcome } from "../generated/prisma/client.ts";

type Words = { label: string; hint: string; past: string; said: string };

/** What can be done with a prototype once one has seen what happens: Langley's adopt, adapt, abandon. */
export const outcomes: Record<PrototypeOutcome, Words> = {
  adopt: {
    label: "Adopt",
    hint: "It holds: keep it, and try it a little larger",
    past: "Adopted",
    said: "Written down. Try it a little larger before you trust it.",
  },
  adapt: {
    label: "Adapt",
    hint: "Some of it holds: change it, and test again",
    past: "To be adapted",
    said: "Written down. The next test can start from here.",
  },
  abandon: {
    label: "Abandon",
    hint: "It does not hold: good to know while it is small",
    past: "Abandoned, and learned from",
    said: "Written down, and well done: you found out while it was small. Tell the others what you learned.",
  },
};
