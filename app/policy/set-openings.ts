import type { Prisma, SetOpening } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";
import { type SetOfCohort, within } from "./learning-sets.ts";
import { runsCohortOf } from "./programmes.ts";

type Parties = Pick<SetOpening, "askedById" | "secondId">;
type Standing = Parties & Pick<SetOpening, "openedAt" | "endsAt" | "withdrawnAt">;

const isOneOfTwo = (actor: Actor, { askedById, secondId }: Parties) =>
  actor.id === askedById || actor.id === secondId;

const ofTheSet = (actor: Actor) => [
  ...ids([...actor.sets, ...actor.setsLed]),
  ...actor.timesInSets.map(({ setId }) => setId),
];

/**
 * The one way into a set from outside, for serious harm: two named people who run the cohort ask, with a reason. Once both have,
 * the set is told, and the two read what it left for three days. Everybody of the set sees that it was, by whom and why.
 */
export const setOpenings = {
  reach: (actor: Actor): Prisma.SetOpeningWhereInput => ({
    OR: [
      { askedById: actor.id },
      { secondId: actor.id },
      { openedAt: { not: null }, setId: { in: ofTheSet(actor) } },
    ],
  }),
  may: {
    /** Knows of every opening of a set: whoever is of it, or was. */
    know: (actor: Actor, { id }: { id: string }) => ofTheSet(actor).includes(id),
    read: (actor: Actor, opening: Standing & { setId: string }) =>
      isOneOfTwo(actor, opening) ||
      (opening.openedAt !== null && ofTheSet(actor).includes(opening.setId)),
    /** Asks for it, or is the second who does: who runs the cohort, and has no part in the set. */
    ask: (actor: Actor, set: SetOfCohort) => !within(actor, set) && runsCohortOf(actor, set),
    second: (actor: Actor, opening: Standing) =>
      actor.id === opening.secondId && !opening.openedAt && !opening.withdrawnAt,
    /** Ends it before its time, or takes it back before it began. */
    withdraw: (actor: Actor, opening: Standing, now: Date) =>
      isOneOfTwo(actor, opening) &&
      !opening.withdrawnAt &&
      (opening.endsAt === null || opening.endsAt > now),
    /** Reads what the set left, while it is open, and while they run the cohort still. */
    readContent: (actor: Actor, opening: Standing & { set: SetOfCohort }, now: Date) =>
      isOneOfTwo(actor, opening) &&
      runsCohortOf(actor, opening.set) &&
      opening.openedAt !== null &&
      !opening.withdrawnAt &&
      opening.endsAt !== null &&
      opening.endsAt > now,
  },
};
