import type { Prisma } from "../../app/generated/prisma/client.ts";
import { hosts } from "./hosts.ts";
import type { FellowStory, ReviewStory } from "./story.ts";
import type { Year } from "./year.ts";

/** The id of a fellow's year, which is not that of the person. */
export const fellowId = (person: string) => `${person}-year`;
/** What a fellow works on. */
export const challengeId = (person: string) => `${person}-challenge`;
const reviewId = (fellow: FellowStory, number: number) => `${fellow.id}-review-${number}`;

/** The months of the year in which the three host reviews are due. */
const reviewMonths = [3, 7, 11];

/** The sponsor of a fellow: the one of the host. @throws Error for a host that is not there */
export function sponsorOf(fellow: FellowStory): string {
  const host = hosts.find(({ id }) => id === fellow.host);
  if (!host) throw new Error(`${fellow.name} has no host "${fellow.host}"`);
  return host.sponsor.id;
}

export const updateRows = (
  fellow: FellowStory,
  year: Year,
): Prisma.MonthlyUpdateCreateManyInput[] =>
  fellow.updates.flatMap((update, at) => {
    if (!update) return [];
    const [learned, stuck, next] = update;
    const written = year.day(at + 1, 26, "16:40");
    return {
      id: `${fellow.id}-update-${at + 1}`,
      fellowId: fellowId(fellow.id),
      month: year.monthName(at + 1),
      learned,
      stuck,
      next,
      createdAt: written,
      updatedAt: written,
    };
  });

const wordsOf = (review: ReviewStory) => ({
  progress: review.progress,
  learned: review.learned,
  surprised: review.surprised,
  mentorMet: review.mentorMet,
  sessionsLost: review.sessionsLost,
  airCoverUsed: review.airCoverUsed,
  supportDue: review.supportDue,
  sustainedBy: review.sustainedBy,
  confidence: review.confidence,
});

/** All three host reviews of a fellow; those that nobody has begun are empty. */
export const reviewRows = (fellow: FellowStory, year: Year): Prisma.HostReviewCreateManyInput[] =>
  reviewMonths.map((month, at) => {
    const review = fellow.reviews[at];
    const written = review?.written;
    return {
      id: reviewId(fellow, at + 1),
      fellowId: fellowId(fellow.id),
      number: at + 1,
      dueOn: year.day(month, 20),
      revision: written ? 2 : 1,
      updatedAt: written ? year.at(written, "09:30") : year.startsOn,
      ...(review && wordsOf(review)),
    };
  });

export const signatureRows = (
  fellow: FellowStory,
  year: Year,
): Prisma.ReviewSignatureCreateManyInput[] =>
  fellow.reviews.flatMap((review, at) => {
    if (!review) return [];
    const { sponsorSigned, fellowSigned } = review;
    const id = reviewId(fellow, at + 1);
    const sponsor = sponsorSigned && {
      reviewId: id,
      side: "sponsor" as const,
      personId: sponsorOf(fellow),
      signedAt: year.at(sponsorSigned, "17:30"),
    };
    const own = fellowSigned && {
      reviewId: id,
      side: "fellow" as const,
      personId: fellow.id,
      signedAt: year.at(fellowSigned, "19:10"),
    };
    return [sponsor, own].filter((signature) => signature !== undefined);
  });
