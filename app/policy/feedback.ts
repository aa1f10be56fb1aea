import type { Feedback, Fellow, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

type Owned = Pick<Feedback, "facilitatorId" | "frozenAt" | "releasedAt"> & {
  fellow: Pick<Fellow, "personId" | "cohortId">;
  /** The shares that stand, of the actor alone or of everybody. */
  shares: { personId: string }[];
};

const isOwn = (actor: Actor, { fellow }: Owned) => fellow.personId === actor.id;
const isFaculty = (actor: Actor, feedback: Owned) =>
  actor.facultyOf.includes(feedback.fellow.cohortId) && !isOwn(actor, feedback);
const holdsDebrief = (actor: Actor, feedback: Owned) =>
  feedback.facilitatorId === actor.id && isFaculty(actor, feedback);
const isReleased = ({ releasedAt }: Owned) => releasedAt !== null;

/**
 * One fellow's feedback: its names and dates for the fellow and the cohort's faculty, who approve the names. The report is for the
 * facilitator of the debrief, for the fellow once it is released, and for those with whom the fellow shares it then.
 */
export const feedbacks = {
  reach: (actor: Actor): Prisma.FeedbackWhereInput => ({
    OR: [
      { fellow: { personId: actor.id } },
      { fellow: { cohortId: { in: actor.facultyOf } } },
      { releasedAt: { not: null }, shares: { some: { personId: actor.id, withdrawnAt: null } } },
    ],
  }),
  /** The feedback whose names an actor reads: the fellow's own, and that of cohorts in which they are faculty. */
  withNames: (actor: Actor): Prisma.FeedbackWhereInput => ({
    OR: [{ fellow: { personId: actor.id } }, { fellow: { cohortId: { in: actor.facultyOf } } }],
  }),
  may: {
    read: (actor: Actor, feedback: Owned) =>
      isOwn(actor, feedback) || isFaculty(actor, feedback) || isSharedWith(actor, feedback),
    readNames: (actor: Actor, feedback: Owned) =>
      isOwn(actor, feedback) || isFaculty(actor, feedback),
    nominate: isOwn,
    approve: isFaculty,
    bookDebrief: isFaculty,
    readReport: (actor: Actor, feedback: Owned) =>
      feedback.frozenAt !== null &&
      (holdsDebrief(actor, feedback) ||
        (isReleased(feedback) && (isOwn(actor, feedback) || isSharedWith(actor, feedback)))),
    /** Keeps a comment back, and lets the fellow read the report. */
    release: (actor: Actor, feedback: Owned) =>
      holdsDebrief(actor, feedback) && feedback.frozenAt !== null && !isReleased(feedback),
    share: (actor: Actor, feedback: Owned) => isOwn(actor, feedback) && isReleased(feedback),
  },
};

function isSharedWith(actor: Actor, feedback: Owned) {
  return isReleased(feedback) && feedback.shares.some(({ personId }) => personId === actor.id);
}
