import type { Challenge, ChallengeStageEntry, Fellow, Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { fellowsHelped, hasRole, isFellow, isWorker, workedOn } from "./challenge-relations.ts";
import { type OfCohort, ofCohortsRun, runsCohortOf } from "./programmes.ts";

/** What the policy asks of a challenge. */
export type OfChallenge = Pick<Challenge, "id" | "hostId"> &
  OfCohort & { fellows: Pick<Fellow, "id">[] };

/** As `OfChallenge`, for a query. */
export const challengeFacts = {
  id: true,
  cohortId: true,
  hostId: true,
  cohort: { select: { programmeId: true } },
  fellows: { select: { id: true } },
} satisfies Prisma.ChallengeSelect;

/**
 * A challenge's page is for those who work on it, for its host (the leads, and its fellows' sponsors and mentors), for the
 * cohort's faculty and the programme's leads. What is its fellows' own is kept apart.
 */
export const challenges = {
  reach: (actor: Actor): Prisma.ChallengeWhereInput => ({
    OR: [
      { id: { in: workedOn(actor) } },
      { fellows: { some: { id: { in: fellowsHelped(actor) } } } },
      { hostId: { in: ids(actor.hostsLed) } },
      ...ofCohortsRun(actor),
    ],
  }),
  may: {
    read: (actor: Actor, challenge: OfChallenge) =>
      runsCohortOf(actor, challenge) ||
      includes(actor.hostsLed, challenge.hostId) ||
      workedOn(actor).includes(challenge.id) ||
      challenge.fellows.some(({ id }) => fellowsHelped(actor).includes(id)),
    /** Reads what that fellow works on, as one who works on it, or by the fellow's side at the host. */
    readOf: (actor: Actor, fellow: Pick<Fellow, "id" | "challengeId">) =>
      workedOn(actor).some((id) => id === fellow.challengeId) ||
      fellowsHelped(actor).includes(fellow.id),
    /** Writes its page: its fellows, and citizens as their peers. */
    work: isWorker,
    /** Puts the words right that they wrote when it came to a stage: what stands under their name is theirs alone. */
    reword: (
      actor: Actor,
      challenge: Pick<Challenge, "id">,
      { byId }: Pick<ChallengeStageEntry, "byId">,
    ) => isWorker(actor, challenge) && byId === actor.id,
    /** Writes its measures: those who work on it, and its analysts. */
    measure: (actor: Actor, challenge: Pick<Challenge, "id">) =>
      isWorker(actor, challenge) || hasRole(actor, challenge, "analyst"),
    /** Reads and writes what is its fellows' alone. */
    own: isFellow,
    /** Says who works on it beside the fellows. */
    gather: (actor: Actor, challenge: Omit<OfChallenge, "fellows">) =>
      isFellow(actor, challenge) || runsCohortOf(actor, challenge),
  },
};
