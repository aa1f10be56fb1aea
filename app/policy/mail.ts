import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** Messages that could not be delivered: for the leads of a programme that their addressee belongs to. */
export const undelivered = {
  may: { list: (actor: Actor) => actor.programmesLed.length > 0 },
  reach: (actor: Actor): Prisma.MessageWhereInput => {
    const programmeId = { in: actor.programmesLed };
    const fellow = { cohort: { programmeId } };
    return {
      state: "dead",
      person: {
        OR: [
          { programmeLeads: { some: { programmeId } } },
          { memberships: { some: { cohort: { programmeId } } } },
          { fellowships: { some: fellow } },
          { sponsorships: { some: { fellow } } },
          { pairs: { some: { fellow, endedAt: null } } },
          { setsLed: { some: { cohort: { programmeId } } } },
          { hostLeads: { some: { host: { programmeId } } } },
        ],
      },
    };
  },
};
