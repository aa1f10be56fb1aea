import type { Framework, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

type Kept = Pick<Framework, "programmeId">;

/** Frameworks as leads keep them: those of their programmes, and those that came with the product, which nobody changes. */
export const keptFrameworks = {
  reach: (actor: Actor): Prisma.FrameworkWhereInput =>
    actor.programmesLed.length > 0
      ? { OR: [{ programmeId: null }, { programmeId: { in: actor.programmesLed } }] }
      : { id: { in: [] } },
  may: {
    read: (actor: Actor, { programmeId }: Kept) =>
      programmeId === null
        ? actor.programmesLed.length > 0
        : actor.programmesLed.includes(programmeId),
    /** Edits its drafts, publishes and retires it. */
    keep: (actor: Actor, { programmeId }: Kept) =>
      programmeId !== null && actor.programmesLed.includes(programmeId),
  },
};
