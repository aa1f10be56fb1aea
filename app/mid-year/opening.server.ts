import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { findToLead } from "./find-review.server.ts";
import { tellOfReviews } from "./review-mails.server.ts";

type Id = string | undefined;

/** A review that may be opened at the meeting, and who is not ready yet. @throws NotFound, Forbidden, Conflict */
export async function openOpening(actor: Actor, id: Id) {
  const review = await findToLead(actor, id);
  return {
    id: review.id,
    fellow: review.fellow.name,
    isOpen: review.opening !== null,
    waitsFor: review.sides
      .filter(({ side }) => !review.ready.includes(side))
      .map(({ side, people }) => ({ side, names: people.map(({ name }) => name) })),
  };
}

/** Opens what is ready to all four, who are told by email. Safe to repeat. @throws NotFound, Forbidden, Conflict once it is locked */
export const openToAll = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const review = await findToLead(actor, id, tx);
    if (review.opening) return;
    await tx.midYearOpening.create({ data: { reviewId: review.id, byId: actor.id } });
    await tellOfReviews(tx, "opened", [review], actor.id);
  });
