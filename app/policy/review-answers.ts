import type { Prisma, ReviewSide } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";
import { type Signed, reviews, sideOf } from "./reviews.ts";

type Answers = { side: ReviewSide; readyAt: Date | null; review: Signed };

/** What a side says is its own draft until it says that it is ready; then whoever reaches the review reads it. */
export const reviewAnswers = {
  reach: (actor: Actor): Prisma.ReviewAnswersWhereInput => ({
    OR: [
      { side: "fellow", review: { fellowId: { in: ids(actor.fellowships) } } },
      { side: "sponsor", review: { fellowId: { in: ids(actor.sponsorOf) } } },
      { readyAt: { not: null }, review: reviews.reach(actor) },
    ],
  }),
  may: {
    read: (actor: Actor, { side, readyAt, review }: Answers) =>
      sideOf(actor, review) === side || (readyAt !== null && reviews.may.read(actor, review)),
  },
};
