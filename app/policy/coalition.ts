import type { Prisma, Stakeholder } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { ownedBy } from "./challenge-relations.ts";
import { challenges } from "./challenges.ts";

/** Whom a challenge depends on is for its fellows alone: not for its host, its citizens, the faculty or the leads. */
export const stakeholders = {
  reach: (actor: Actor): Prisma.StakeholderWhereInput => ({ challengeId: { in: ownedBy(actor) } }),
  /** Challenges whose map the actor reaches. */
  challenges: (actor: Actor): Prisma.ChallengeWhereInput => ({ id: { in: ownedBy(actor) } }),
  may: {
    read: (actor: Actor, { challengeId }: Pick<Stakeholder, "challengeId">) =>
      challenges.may.own(actor, { id: challengeId }),
  },
};
