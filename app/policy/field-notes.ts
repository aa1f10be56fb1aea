import type { Actor } from "./actor.ts";
import { type OfChallenge, challenges } from "./challenges.ts";

/** Visits and decisions are for all who read the challenge, and written by its fellows and citizens. */
export const fieldNotes = {
  reach: (actor: Actor) => ({ challenge: challenges.reach(actor) }),
  may: {
    read: (actor: Actor, { challenge }: { challenge: OfChallenge }) =>
      challenges.may.read(actor, challenge),
    write: (actor: Actor, { challengeId }: { challengeId: string }) =>
      challenges.may.work(actor, { id: challengeId }),
  },
};
