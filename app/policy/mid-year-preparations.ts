import type { MidYearPreparation, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type MidYearFacts, midYears } from "./mid-year.ts";

type Prepared = Pick<MidYearPreparation, "personId" | "readyAt"> & {
  review: MidYearFacts & { opening: object | null };
};

/** What somebody prepared is their own, until it is ready and the review is open to all four. */
export const midYearPreparations = {
  reach: (actor: Actor): Prisma.MidYearPreparationWhereInput => ({
    review: midYears.reach(actor),
    OR: [{ personId: actor.id }, { readyAt: { not: null }, review: { opening: { isNot: null } } }],
  }),
  may: {
    read: (actor: Actor, { personId, readyAt, review }: Prepared) =>
      midYears.may.read(actor, review) &&
      (personId === actor.id || Boolean(readyAt && review.opening)),
  },
};
