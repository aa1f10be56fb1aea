import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type SeenFeedback, isFaculty, isOwn, isSharedWith } from "./feedback.ts";

const holdsDebrief = (actor: Actor, feedback: SeenFeedback) =>
  feedback.facilitatorId === actor.id && isFaculty(actor, feedback);

/**
 * The report of one fellow's feedback: for the facilitator of the debrief once it is made, for the fellow once that facilitator
 * releases it, and for those with whom the fellow shares it then. For nobody else, whatever they run or lead.
 */
export const feedbackReports = {
  reach: (actor: Actor): Prisma.FeedbackWhereInput => ({
    frozenAt: { not: null },
    OR: [
      {
        facilitatorId: actor.id,
        fellow: { cohortId: { in: actor.facultyOf }, personId: { not: actor.id } },
      },
      { fellow: { personId: actor.id }, releasedAt: { not: null } },
      { releasedAt: { not: null }, shares: { some: { personId: actor.id, withdrawnAt: null } } },
    ],
  }),
  may: {
    read: (actor: Actor, feedback: SeenFeedback) =>
      feedback.frozenAt !== null &&
      (holdsDebrief(actor, feedback) ||
        isSharedWith(actor, feedback) ||
        (isOwn(actor, feedback) && feedback.releasedAt !== null)),
    /** Keeps a comment back, and lets the fellow read the report. */
    release: (actor: Actor, feedback: SeenFeedback) =>
      holdsDebrief(actor, feedback) && feedback.frozenAt !== null && !feedback.releasedAt,
    share: (actor: Actor, feedback: SeenFeedback) =>
      isOwn(actor, feedback) && feedback.releasedAt !== null,
  },
};
