import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findFeedbackTo } from "./find-feedback.server.ts";

/** A comment of a report that the actor may keep back or show. @throws NotFound, Forbidden */
export async function openComment(
  actor: Actor,
  { feedbackId, commentId }: { feedbackId?: string; commentId?: string },
  db: Transaction = prisma,
) {
  const { id, fellow } = await findFeedbackTo("release", actor, feedbackId, db);
  const comment = await db.feedbackComment.findFirst({ where: { id: commentId, feedbackId: id } });
  if (!commentId || !comment) throw new NotFound();
  const { text, withheldAt, withheldWhy } = comment;
  return {
    id: comment.id,
    feedbackId: id,
    fellow: fellow.person.name,
    text,
    withheldWhy,
    isWithheld: withheldAt !== null,
  };
}

/** Keeps a comment from the fellow, because it gives its writer away. Safe to repeat. @throws NotFound, Forbidden */
export const withholdComment = (
  actor: Actor,
  of: { feedbackId?: string; commentId?: string },
  why: string,
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { id } = await openComment(actor, of, tx);
    await tx.feedbackComment.update({
      where: { id },
      data: { withheldAt: new Date(), withheldById: actor.id, withheldWhy: why },
    });
  });

/** Shows a comment that was withheld after all. Safe to repeat. @throws NotFound, Forbidden */
export const showComment = (
  actor: Actor,
  of: { feedbackId?: string; commentId?: string },
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { id } = await openComment(actor, of, tx);
    await tx.feedbackComment.update({
      where: { id },
      data: { withheldAt: null, withheldById: null, withheldWhy: "" },
    });
  });

/** What is looked at before a report is released. @throws NotFound, Forbidden */
export async function openRelease(actor: Actor, id: string | undefined) {
  const feedback = await findFeedbackTo("release", actor, id);
  const withheld = await prisma.feedbackComment.count({
    where: { feedbackId: feedback.id, withheldAt: { not: null } },
  });
  return { id: feedback.id, fellow: feedback.fellow.person.name, withheld };
}

/**
 * Lets the fellow read their report, for good, and tells them by email that they can.
 * @throws NotFound; Forbidden unless the actor holds the debrief, and the report is made and not released yet
 */
export const releaseReport = (actor: Actor, id: string | undefined): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { fellow, ...feedback } = await findFeedbackTo("release", actor, id, tx);
    await tx.feedback.update({
      where: { id: feedback.id },
      data: { releasedAt: new Date(), releasedById: actor.id },
    });
    await post(tx, {
      to: { id: fellow.personId, email: fellow.person.email },
      template: "feedback-released",
      props: { url: addressOf(`/feedback/${feedback.id}/report`) },
    });
  });
