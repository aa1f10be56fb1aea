import type { Prisma } from "../../app/generated/prisma/client.ts";
import { reviewDays } from "../../app/placements/pause-days.server.ts";
import { hosts } from "./hosts.ts";
import type { FellowStory, ReviewStory, ReviewWords } from "./story.ts";
import { type Year, zone } from "./year.ts";

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

const wordsOf = (review: ReviewWords) => ({
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
  reviewDays(year.startsOn, { endsOn: year.endsOn, zone }).map((dueOn, at) => ({
    id: reviewId(fellow, at + 1),
    fellowId: fellowId(fellow.id),
    number: at + 1,
    dueOn,
    revision: 1 + sidesOf(fellow, at).length,
  }));

/** How a fellow says in a sentence how it goes, where their story has no words for it. */
const sentences = [
  "Slower than the plan and more honest than the plan: the people who do the work now say what is in the way.",
  "We know the question better than we did, and one small test is running.",
  "It moves when I am there and rests when I am not, which is what I am working on now.",
  "Two teams that did not talk now look at the same figures once a week.",
];

/** A fellow's side of a review: their own, or as their update of that time has it. */
function fellowWords(fellow: FellowStory, at: number, review: ReviewStory): ReviewWords {
  if (review.fellow) return review.fellow;
  const month = reviewMonths[at] ?? 1;
  const [learned = "", stuck = ""] =
    fellow.updates[Math.min(month, fellow.updates.length) - 1] ?? [];
  return {
    progress: sentences[(fellow.id.length + at) % sentences.length] ?? "",
    learned,
    surprised: "",
    mentorMet: review.mentorMet,
    sessionsLost: review.sessionsLost,
    airCoverUsed: "",
    supportDue: stuck,
    sustainedBy: "",
    confidence: review.confidence,
  };
}

/** The sides of a review that are written: the sponsor's once it is begun, the fellow's as soon as there is something to sign. */
function sidesOf(fellow: FellowStory, at: number) {
  const review = fellow.reviews[at];
  if (!review) return [];
  const isReady = review.sponsorSigned !== undefined || review.fellow !== undefined;
  const sponsor = { side: "sponsor" as const, words: wordsOf(review), isReady };
  const own = { side: "fellow" as const, words: fellowWords(fellow, at, review), isReady };
  return isReady ? [own, sponsor] : [sponsor];
}

export const answerRows = (
  fellow: FellowStory,
  year: Year,
): Prisma.ReviewAnswersCreateManyInput[] =>
  fellow.reviews.flatMap((review, at) =>
    sidesOf(fellow, at).map(({ side, words, isReady }) => {
      const written = review ? year.at(review.written, "09:30") : year.startsOn;
      const readyAt = isReady ? written : null;
      const key = { reviewId: reviewId(fellow, at + 1), side };
      return { ...key, ...words, revision: 2, readyAt, updatedAt: written };
    }),
  );

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
