import type { CoProductionRating, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { hasRole, isFellow, writtenBy } from "./challenge-relations.ts";
import { type OfChallenge, challenges } from "./challenges.ts";

/** Work done with citizens is for all who read the challenge, and written by those who work on it. */
export const coProductions = {
  reach: (actor: Actor): Prisma.CoProductionWhereInput => ({ challenge: challenges.reach(actor) }),
  may: {
    read: (actor: Actor, { challenge }: { challenge: OfChallenge }) =>
      challenges.may.read(actor, challenge),
  },
  /** The side for which the actor rates it, if any. */
  sideOf(actor: Actor, { challengeId: id }: { challengeId: string }) {
    if (isFellow(actor, { id })) return { byCitizen: false };
    return hasRole(actor, { id }, "citizen") ? { byCitizen: true } : null;
  },
};

type Rated = Pick<CoProductionRating, "personId"> & {
  coProduction: {
    challengeId: string;
    challenge: OfChallenge;
    ratings: Pick<CoProductionRating, "personId" | "byCitizen">[];
  };
};

/**
 * One's own rating is one's own until both sides have rated. Then who reads the challenge reads them all, apart from who is to
 * rate and has not: they see what others say once they have said it themselves.
 */
export const coProductionRatings = {
  reach: (actor: Actor): Prisma.CoProductionRatingWhereInput => ({
    coProduction: { challenge: challenges.reach(actor) },
    OR: [
      { personId: actor.id },
      {
        coProduction: {
          AND: [
            { ratings: { some: { byCitizen: true } } },
            { ratings: { some: { byCitizen: false } } },
          ],
          OR: [
            { challengeId: { notIn: writtenBy(actor) } },
            { ratings: { some: { personId: actor.id } } },
          ],
        },
      },
    ],
  }),
  may: {
    read: (actor: Actor, { personId, coProduction: { challengeId, challenge, ratings } }: Rated) =>
      challenges.may.read(actor, challenge) &&
      (personId === actor.id ||
        (ratings.some(({ byCitizen }) => byCitizen) &&
          ratings.some(({ byCitizen }) => !byCitizen) &&
          (!writtenBy(actor).includes(challengeId) ||
            ratings.some((one) => one.personId === actor.id)))),
  },
};
