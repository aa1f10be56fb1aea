import { showDay } from "../cohorts/wall-time.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { type ReviewFacts, everybodyAt } from "./facts.server.ts";

type Change = "asked" | "soon" | "moved" | "takenBack" | "opened" | "toSign" | "locked";
type Reviewed = Pick<ReviewFacts, "fellow" | "sides"> & {
  id: string;
  prepareBy: Date;
  meetsOn: Date;
};

/** Where a review is read. */
export const pathOf = (id: string) => `/mid-year-reviews/${id}`;

/**
 * Tells the sides of some reviews by email what has changed, without a word of what anybody wrote.
 * @param exceptId who did it, and needs no telling
 */
export const tellOfReviews = (
  tx: Transaction,
  change: Change,
  reviews: Reviewed[],
  exceptId?: string,
) =>
  postAll(
    tx,
    reviews.flatMap((review) =>
      everybodyAt(review)
        .filter(({ id }) => id !== exceptId)
        .map((to) => ({
          to,
          template: "mid-year-review" as const,
          props: {
            change,
            fellow: review.fellow.name,
            prepareBy: showDay(review.prepareBy, review.fellow.zone),
            meetsOn: showDay(review.meetsOn, review.fellow.zone),
            url: addressOf(change === "takenBack" ? "/" : pathOf(review.id)),
          },
        })),
    ),
  );
