import type { Fellow, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { fellowsHelped, workedOn } from "./challenge-relations.ts";
import { type OfChallenge, challenges } from "./challenges.ts";

/** A challenge with who has said that they want to be named with it. */
export type OfShowcase = OfChallenge & { namedIds: string[] };

const ownYears = (actor: Actor) => actor.fellowships.map(({ id }) => id);
const isOwn = (actor: Actor, { fellows }: { fellows: Pick<Fellow, "id">[] }) =>
  fellows.some(({ id }) => ownYears(actor).includes(id));

/**
 * What is to be public of a challenge is prepared by its fellows, before the eyes of whoever reads the challenge. Fellows and those
 * who are named keep their way to it after they have left, so that they can take their word back.
 */
export const showcaseEntries = {
  reach: (actor: Actor): Prisma.ChallengeWhereInput => ({
    OR: [
      challenges.reach(actor),
      { fellows: { some: { id: { in: ownYears(actor) } } } },
      { showcaseEntry: { names: { some: { personId: actor.id } } } },
    ],
  }),
  may: {
    read: (actor: Actor, challenge: OfShowcase) =>
      challenges.may.read(actor, challenge) ||
      isOwn(actor, challenge) ||
      challenge.namedIds.includes(actor.id),
    /** Writes the words, approves of them, takes that back. */
    write: isOwn,
    /** Says whether they want to be named with it. */
    beNamed: (actor: Actor, challenge: OfShowcase) =>
      isOwn(actor, challenge) ||
      challenge.namedIds.includes(actor.id) ||
      workedOn(actor).includes(challenge.id) ||
      challenge.fellows.some(({ id }) => fellowsHelped(actor).includes(id)),
  },
  /** The years of the actor that count among those of a challenge. */
  yearsIn: (actor: Actor, { fellows }: { fellows: Pick<Fellow, "id">[] }) =>
    ownYears(actor).filter((own) => fellows.some(({ id }) => id === own)),
};
