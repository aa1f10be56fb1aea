import type { Measure, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type OfChallenge, challenges } from "./challenges.ts";

/** A challenge's measures are for all who read the challenge, and written by those who work on it and by its analysts. */
export const measures = {
  reach: (actor: Actor): Prisma.MeasureWhereInput => ({ challenge: challenges.reach(actor) }),
  may: {
    read: (actor: Actor, { challenge }: { challenge: OfChallenge }) =>
      challenges.may.read(actor, challenge),
    change: (actor: Actor, { challengeId }: Pick<Measure, "challengeId">) =>
      challenges.may.measure(actor, { id: challengeId }),
  },
};
