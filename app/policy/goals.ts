import type { Goal, GoalShare, Prisma, ShareAudience } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { audiencesOf } from "./shares.ts";

/** With whom a goal can be shared: those who stand beside a fellow in their year, and not the cohort. */
export const goalAudiences = [
  "mentor",
  "coach",
  "sponsor",
  "facilitator",
  "faculty",
] as const satisfies ShareAudience[];

type SeenGoal = Pick<Goal, "personId"> & {
  shares: Pick<GoalShare, "audience" | "audienceId" | "revokedAt">[];
};

const isOwn = (actor: Actor, goal: Pick<Goal, "personId">) => goal.personId === actor.id;

const audiencesIn = (actor: Actor) =>
  audiencesOf(actor).filter(({ audience }) => goalAudiences.some((one) => one === audience));

/** A goal is its fellow's alone until they share it by relation; and then for as long as the relation and the share last. */
export const goals = {
  own: (actor: Actor) => ({ personId: actor.id }),
  /** Of what is within reach, what others share with the actor. */
  received: (actor: Actor): Prisma.GoalWhereInput => ({
    personId: { not: actor.id },
    shares: {
      some: {
        revokedAt: null,
        OR: audiencesIn(actor).map(({ audience, ids }) => ({
          audience,
          audienceId: { in: [...ids] },
        })),
      },
    },
  }),
  reach: (actor: Actor): Prisma.GoalWhereInput => ({
    OR: [goals.own(actor), goals.received(actor)],
  }),
  may: {
    read: (actor: Actor, goal: SeenGoal) =>
      isOwn(actor, goal) ||
      goal.shares.some(
        (share) =>
          share.revokedAt === null &&
          audiencesIn(actor).some(
            ({ audience, ids }) => audience === share.audience && ids.includes(share.audienceId),
          ),
      ),
    /** Changes it, closes it, shares it, takes it further. */
    change: isOwn,
    /** Goals come with a fellowship year, and stay when it is over. */
    start: (actor: Actor) => actor.fellowships.length > 0,
  },
};
