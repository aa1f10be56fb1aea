import type { Entry, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";
import { peopleOfCohorts } from "./known-person.ts";

/** An entry is its writer's alone. Everybody else reads a share, which is a copy. */
export const entries = {
  reach: (actor: Actor): Prisma.EntryWhereInput => ({ authorId: actor.id }),
  may: {
    read: (actor: Actor, entry: Pick<Entry, "authorId">) => entry.authorId === actor.id,
    write: (actor: Actor, entry: Pick<Entry, "authorId">) => entry.authorId === actor.id,
    /** Entries come with a fellowship year, so a fellow begins them: for good, as an alum too. */
    start: (actor: Actor) => actor.fellowships.length > 0,
  },
};

/** Whom a writer may choose as a reader: people that one of their fellowships relates them to, and those of its cohort. */
export const readers = {
  reach: (actor: Actor): Prisma.PersonWhereInput => {
    const cohorts = actor.fellowships.map(({ cohortId }) => cohortId);
    const fellowId = { in: actor.fellowships.map(({ id }) => id) };
    return {
      id: { not: actor.id },
      OR: [
        { pairs: { some: { fellowId, endedAt: null } } },
        { sponsorships: { some: { fellowId } } },
        { setsLed: { some: { id: { in: ids(actor.sets) } } } },
        peopleOfCohorts(cohorts),
      ],
    };
  },
};
