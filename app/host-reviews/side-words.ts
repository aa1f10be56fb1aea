import type { ReviewSide } from "../generated/prisma/enums.ts";

/** How the same questions are put to the two sides of a review. */
export const sideWords: Record<
  ReviewSide,
  { mentorMet: string; supportDue: string; learnedHint: string }
> = {
  sponsor: {
    mentorMet: "Has the mentor met the fellow since the last review?",
    supportDue: "What support is due from you?",
    learnedHint: "By you and the organisation, too",
  },
  fellow: {
    mentorMet: "Has your mentor met you since the last review?",
    supportDue: "What support is due to you?",
    learnedHint: "By you and by those with whom you work",
  },
};
