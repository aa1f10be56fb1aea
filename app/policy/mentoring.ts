import type { Fellow, Pair, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

type TheTwo = Pick<Pair, "personId"> & { fellow: Pick<Fellow, "personId"> };

const isOneOf = (actor: Actor, { personId, fellow }: TheTwo) =>
  personId === actor.id || fellow.personId === actor.id;

/** A pair, what it agreed and its log are the two's alone, for good: when it has ended they read it still. */
export const pairs = {
  reach: (actor: Actor): Prisma.PairWhereInput => ({
    OR: [{ personId: actor.id }, { fellow: { personId: actor.id } }],
  }),
  may: {
    read: isOneOf,
    /** Agrees, logs, ends it: either of the two, while it lasts. */
    goOn: (actor: Actor, pair: TheTwo & Pick<Pair, "endedAt">) =>
      isOneOf(actor, pair) && pair.endedAt === null,
  },
};

/** How the two work together, as they wrote it. */
export const pairAgreements = {
  reach: (actor: Actor): Prisma.PairAgreementWhereInput => ({ pair: pairs.reach(actor) }),
  may: { read: (actor: Actor, { pair }: { pair: TheTwo }) => isOneOf(actor, pair) },
};

/** What a meeting of the two was about. */
export const pairContent = {
  reach: (actor: Actor): Prisma.PairMeetingContentWhereInput => ({
    meeting: { pair: pairs.reach(actor) },
  }),
  may: {
    read: (actor: Actor, { meeting }: { meeting: { pair: TheTwo } }) =>
      isOneOf(actor, meeting.pair),
  },
};
