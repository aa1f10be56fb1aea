import type { Handover, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/**
 * What an owner is asked after something was handed over to them is theirs alone to answer: signed in, or by a mailed link where
 * they have no account. The answers stand on the challenge's page, for whoever reads that.
 */
export const lookBacks = {
  reach: (actor: Actor): Prisma.LookBackWhereInput => ({ handover: { ownerId: actor.id } }),
  /** What a mailed link leads to, for whoever has it. */
  byLink: (linkHash: string): Prisma.LookBackWhereInput => ({ linkHash }),
  may: {
    read: (actor: Actor, { handover }: { handover: Pick<Handover, "ownerId"> }) =>
      handover.ownerId === actor.id,
  },
};
