import type { LearningSet, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { sets, within } from "./learning-sets.ts";

type PollOf = { setId: string; set: Pick<LearningSet, "id" | "cohortId"> };

/** Finding a time: a matter of those who would meet, and of who schedules for them. */
export const polls = {
  reach: (actor: Actor): Prisma.MeetingPollWhereInput => ({
    OR: [
      { setId: { in: ids([...actor.sets, ...actor.setsLed]) } },
      { set: { cohortId: { in: actor.facultyOf } } },
    ],
  }),
  may: {
    read: (actor: Actor, { set }: PollOf) =>
      within(actor, set) || actor.facultyOf.includes(set.cohortId),
    answer: (actor: Actor, { setId }: PollOf) =>
      includes(actor.sets, setId) || includes(actor.setsLed, setId),
    /** Reminds, chooses a time, closes. */
    run: (actor: Actor, { set }: PollOf) => sets.may.schedule(actor, set),
  },
};
