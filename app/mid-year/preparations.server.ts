import { showDay } from "../cohorts/wall-time.server.ts";
import { MidYearSide } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { midYears } from "../policy/mid-year.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { sidesThere } from "./facts.server.ts";
import { type ReachedReview, checkNotLocked, findReview } from "./find-review.server.ts";
import type { PreparationValue } from "./review-forms.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";
import { type PreparedText, allHave } from "./sides.ts";

type Id = string | undefined;

/** The actor's own preparation for one of their sides. @throws NotFound for another's side; Conflict once others may have read it */
async function findOwn(actor: Actor, id: Id, side: Id, db: Transaction = prisma) {
  const review = await findReview(actor, id, db);
  const own = midYears
    .sidesOf(actor, review)
    .find((one) => one === MidYearSide[side as MidYearSide]);
  if (!own) throw new NotFound();
  const key = { reviewId: review.id, side: own, personId: actor.id };
  const prepared = await db.midYearPreparation.findUnique({
    where: { reviewId_side_personId: key },
  });
  if (review.opening && prepared?.readyAt)
    throw new Conflict(
      "The review is open, and what you prepared can be read by all four: it stays as it is.",
    );
  checkNotLocked(review);
  return { review, key, prepared };
}

const nothingYet: PreparedText = { goesWell: "", isHard: "", toChange: "", willDo: "" };

/** What the actor prepares for one of their sides. @throws as `findOwn` */
export async function openPreparation(actor: Actor, id: Id, side: Id) {
  const { review, key, prepared } = await findOwn(actor, id, side);
  return {
    id: review.id,
    side: key.side,
    isOpen: review.opening !== null,
    fellow: review.fellow.name,
    isOwn: review.fellow.personId === actor.id,
    prepareBy: showDay(review.prepareBy, review.fellow.zone),
    meetsOn: showDay(review.meetsOn, review.fellow.zone),
    text: prepared ?? nothingYet,
    isReady: Boolean(prepared?.readyAt),
    revision: prepared?.revision ?? 0,
  };
}

/**
 * Keeps what the actor prepares. When it is ready and the last that was waited for, the review opens to all four, and they are
 * told by email.
 * @param revision 0 for a first time
 * @throws as `findOwn`; Conflict when it was changed on another page meanwhile
 * @returns whether the review is open
 */
export const prepare = (
  actor: Actor,
  id: Id,
  side: Id,
  { ready, revision, ...text }: PreparationValue,
) =>
  prisma.$transaction(async (tx) => {
    const { review, key, prepared } = await findOwn(actor, id, side, tx);
    if ((prepared?.revision ?? 0) !== revision)
      throw new Conflict(
        "You changed this on another page meanwhile. What you typed is below: look at the other page, then save again.",
        { revision: String(prepared?.revision ?? 0) },
      );
    const data = { ...text, readyAt: ready ? (prepared?.readyAt ?? new Date()) : null };
    await tx.midYearPreparation.upsert({
      where: { reviewId_side_personId: key },
      create: { ...key, ...data },
      update: { ...data, revision: { increment: 1 } },
    });
    return review.opening !== null || (await openIfReady(tx, review));
  });

async function openIfReady(tx: Transaction, review: ReachedReview): Promise<boolean> {
  const ready = await tx.midYearPreparation.findMany({
    where: { reviewId: review.id, readyAt: { not: null } },
    select: { side: true },
  });
  const have = ready.map(({ side }) => side);
  if (!allHave(sidesThere(review), have)) return false;
  await tx.midYearOpening.create({ data: { reviewId: review.id } });
  await tellOfReviews(tx, "opened", [review]);
  return true;
}
