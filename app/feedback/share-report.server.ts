import type { Actor } from "../policy/actor.ts";
import { readers } from "../policy/journal.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findFeedbackTo } from "./find-feedback.server.ts";

/** Those with whom the actor may share, as they may what they write. */
const offered = (actor: Actor, db: Transaction) =>
  db.person.findMany({
    where: readers.reach(actor),
    orderBy: { name: "asc" },
    select: { id: true, name: true, email: true, profession: true },
  });

/** With whom a fellow may share their report, and with whom they do. @throws NotFound, Forbidden */
export async function openSharing(actor: Actor, id: string | undefined) {
  const feedback = await findFeedbackTo("share", actor, id);
  const shares = await prisma.feedbackShare.findMany({
    where: { feedbackId: feedback.id, withdrawnAt: null },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true, person: { select: { id: true, name: true } } },
  });
  const reading = new Set(shares.map(({ person }) => person.id));
  const people = await offered(actor, prisma);
  return {
    id: feedback.id,
    people: people
      .filter((person) => !reading.has(person.id))
      .map(({ id: personId, name, profession }) => ({ id: personId, name, profession })),
    shares: shares.map(({ person, createdAt }) => ({
      ...person,
      since: showDay(createdAt, actor.zone),
    })),
  };
}

/**
 * Lets somebody of the fellow's year read the released report, and tells them by email. Safe to repeat.
 * @returns their name
 * @throws NotFound, Forbidden; Conflict when that person has nothing to do with the fellow's year
 */
export const shareReport = (
  actor: Actor,
  id: string | undefined,
  personId: string,
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const feedback = await findFeedbackTo("share", actor, id, tx);
    const reader = (await offered(actor, tx)).find((person) => person.id === personId);
    if (!reader) throw new Conflict("Choose somebody of your year from the list.");
    if (feedback.shares.some((share) => share.personId === personId)) return reader.name;
    const key = { feedbackId: feedback.id, personId };
    await tx.feedbackShare.upsert({
      where: { feedbackId_personId: key },
      create: key,
      update: { withdrawnAt: null, createdAt: new Date() },
    });
    await post(tx, {
      to: reader,
      template: "feedback-shared",
      props: { fellow: actor.name, url: addressOf(`/feedback/${feedback.id}/report`) },
    });
    return reader.name;
  });

/** Takes it back that somebody reads the report. Safe to repeat. @throws NotFound, Forbidden */
export const withdrawShare = (actor: Actor, id: string | undefined, personId: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const feedback = await findFeedbackTo("share", actor, id, tx);
    await tx.feedbackShare.updateMany({
      where: { feedbackId: feedback.id, personId, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
  });
