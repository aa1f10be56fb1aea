import type { Feedback, Fellow, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

export type SeenFeedback = Pick<Feedback, "facilitatorId" | "frozenAt" | "releasedAt"> & {
  fellow: Pick<Fellow, "personId" | "cohortId">;
  /** The shares that stand. */
  shares: { personId: string }[];
};

export const isOwn = (actor: Actor, { fellow }: SeenFeedback) => fellow.personId === actor.id;
export const isFaculty = (actor: Actor, feedback: SeenFeedback) =>
  actor.facultyOf.includes(feedback.fellow.cohortId) && !isOwn(actor, feedback);
export const isSharedWith = (actor: Actor, { releasedAt, shares }: SeenFeedback) =>
  releasedAt !== null && shares.some(({ personId }) => personId === actor.id);

/**
 * One fellow's feedback: its names and dates are for the fellow and the cohort's faculty, who approve the names. That there is a
 * report is for those too with whom it is shared; what it says is in `feedback-reports.ts`.
 */
export const feedbacks = {
  reach: (actor: Actor): Prisma.FeedbackWhereInput => ({
    OR: [
      ...feedbacks.withNames(actor),
      { releasedAt: { not: null }, shares: { some: { personId: actor.id, withdrawnAt: null } } },
    ],
  }),
  /** The feedback whose names an actor reads. */
  withNames: (actor: Actor): Prisma.FeedbackWhereInput[] => [
    { fellow: { personId: actor.id } },
    { fellow: { cohortId: { in: actor.facultyOf } } },
  ],
  may: {
    read: (actor: Actor, feedback: SeenFeedback) =>
      isOwn(actor, feedback) || isFaculty(actor, feedback) || isSharedWith(actor, feedback),
    readNames: (actor: Actor, feedback: SeenFeedback) =>
      isOwn(actor, feedback) || isFaculty(actor, feedback),
    nominate: isOwn,
    approve: isFaculty,
    /** Settles who holds the debrief, when and where. */
    bookDebrief: isFaculty,
  },
};
