import type { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { within } from "./learning-sets.ts";

/** Sets of which the actor stands in at a meeting that is still to come, or goes on. */
const standsInFor = (actor: Actor) =>
  actor.covers.filter(({ isOver }) => !isOver).map(({ setId }) => setId);

/** A set's rules are read by those who are in it now, its facilitator, and who stands in at a meeting of it. */
export const groundRules = {
  reach: (actor: Actor): Prisma.GroundRulesWhereInput => ({
    setId: {
      in: [...ids([...actor.sets, ...actor.setsLed]), ...standsInFor(actor)],
    },
  }),
  may: {
    read: (actor: Actor, { setId }: { setId: string }) =>
      within(actor, { id: setId }) || standsInFor(actor).includes(setId),
    /** Writes a new version, for the set to agree. */
    propose: (actor: Actor, { setId }: { setId: string }) => within(actor, { id: setId }),
    /** The rules are the members', and so are the signatures. */
    sign: (actor: Actor, { setId }: { setId: string }) => includes(actor.sets, setId),
  },
};
