import { daysBetween } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { ReviewSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { reviewLinkDays } from "./link-days.ts";
import { newReviewLink } from "./review-links.server.ts";
import { isWritten, otherSide } from "./review-state.ts";

type Person = { id: string; name: string; email: string };

/** What an email has to know of a review. */
export type MailedReview = {
  id: string;
  number: number;
  dueOn: Date;
  zone: string;
  fellow: { person: Person };
  sponsors: Person[];
};
type Names = { names: Record<ReviewSide, string> };
type Asking = "write" | "otherWrote" | "sign" | "signed" | "changed";

function dueInWords({ dueOn, zone }: MailedReview, now: Date) {
  const late = daysBetween(dueOn, now, zone);
  if (late > 0) return `overdue by ${late === 1 ? "a day" : `${late} days`}`;
  return late === 0 ? "due today" : `due on ${showDay(dueOn, zone)}`;
}

const peopleOf = ({ fellow, sponsors }: MailedReview, side: ReviewSide) =>
  ({ fellow: [fellow.person], sponsor: sponsors })[side];

/**
 * Asks a side for what is missing of it, by email, without a word of what the review says. A sponsor's link signs them in, once;
 * a fellow, to whom more in here is private, signs in as ever.
 * @param by who wrote, signed or changed something
 */
export async function askSide(
  tx: Transaction,
  review: MailedReview,
  { side, what, by }: { side: ReviewSide; what: Asking; by: string },
  now = new Date(),
) {
  for (const to of peopleOf(review, side)) {
    const signsIn = side === "sponsor";
    const url = signsIn
      ? await newReviewLink(tx, { reviewId: review.id, personId: to.id }, now)
      : addressOf(`/reviews/${review.id}`);
    const props = {
      what,
      by,
      url,
      number: review.number,
      fellow: review.fellow.person.name,
      due: dueInWords(review, now),
      days: signsIn ? reviewLinkDays : null,
    };
    await post(tx, { to, template: "review-asked", props });
  }
  const key = { reviewId: review.id, side };
  await tx.reviewAsked.upsert({
    where: { reviewId_side: key },
    create: { ...key, askedAt: now },
    update: { askedAt: now },
  });
}

/** Tells the other side that a side can be read: it is asked for its own words, or to sign. */
export const tellOfWords = (
  tx: Transaction,
  review: MailedReview & Names & { ready: ReviewSide[]; signed: ReviewSide[] },
  side: ReviewSide,
) =>
  askSide(tx, review, {
    side: otherSide(side),
    what: isWritten(review) ? "sign" : "otherWrote",
    by: review.names[side],
  });

/** Tells those whose signatures fell away that the words have changed, but for who changed them. */
export async function tellOfChange(
  tx: Transaction,
  review: MailedReview & Names,
  signatures: { side: ReviewSide; personId: string }[],
  actor: Actor,
) {
  for (const { side, personId } of signatures)
    if (personId !== actor.id) await askSide(tx, review, { side, what: "changed", by: actor.name });
}

/** Tells the other side that one has signed. */
export const tellOfSignature = (tx: Transaction, review: MailedReview & Names, side: ReviewSide) =>
  askSide(tx, review, { side: otherSide(side), what: "signed", by: review.names[side] });

/** Tells both sides that a review is locked. */
export async function tellOfLock(tx: Transaction, review: MailedReview) {
  const url = addressOf(`/reviews/${review.id}`);
  for (const to of [review.fellow.person, ...review.sponsors])
    await post(tx, {
      to,
      template: "review-locked",
      props: { fellow: review.fellow.person.name, url },
    });
}
