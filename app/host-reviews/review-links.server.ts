import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import { hashOf, newToken } from "../invitations/token.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { startSession } from "../server/start-session.server.ts";
import { reviewLinkDays } from "./link-days.ts";

/** Makes a link that signs a sponsor in, once, to one review. @returns its address, which is kept nowhere but in the email */
export async function newReviewLink(
  tx: Transaction,
  key: { reviewId: string; personId: string },
  now: Date,
): Promise<string> {
  const token = newToken();
  const expiresAt = DateTime.fromJSDate(now).plus({ days: reviewLinkDays }).toJSDate();
  await tx.reviewLink.create({
    data: { ...key, tokenHash: hashOf(token), createdAt: now, expiresAt },
  });
  return addressOf(`/review-links/${token}`);
}

type Row = {
  id: string;
  reviewId: string;
  number: number;
  personId: string;
  name: string;
  fellow: string;
  zone: string;
  expiresAt: string;
  usedAt: string | null;
  isSponsor: number;
  isWritten: number;
  isLocked: number;
};

async function find(token: string | undefined, db: Transaction = prisma) {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT l.id, l.reviewId, l.personId, l.expiresAt, l.usedAt, r.number, x.name, p.name AS fellow, c.zone,
      EXISTS (SELECT 1 FROM Sponsorship s JOIN ProgrammePerson g ON g.personId = s.personId
        WHERE s.fellowId = f.id AND s.personId = l.personId AND g.programmeId = c.programmeId AND g.leftAt IS NULL) AS isSponsor,
      EXISTS (SELECT 1 FROM ReviewAnswers WHERE reviewId = r.id AND side = 'sponsor' AND readyAt IS NOT NULL) AS isWritten,
      (SELECT count(*) FROM ReviewSignature WHERE reviewId = r.id) = 2 AS isLocked
    FROM ReviewLink l JOIN HostReview r ON r.id = l.reviewId JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      JOIN Person p ON p.id = f.personId JOIN Person x ON x.id = l.personId
    WHERE l.tokenHash = ${hashOf(token ?? "")}`;
  if (!row) return null;
  const isOpen =
    !row.usedAt &&
    new Date(row.expiresAt) > new Date() &&
    Number(row.isSponsor) === 1 &&
    Number(row.isLocked) === 0;
  return { ...row, isOpen };
}

/**
 * What a mailed link says to who has it. Reading it uses nothing up: mail scanners open links too.
 * @returns null for a link that is none; one that does not work any more says only which review it was for
 */
export async function readReviewLink(token: string | undefined) {
  const link = await find(token);
  if (!link) return null;
  const { reviewId, personId, name, fellow, zone, isOpen, expiresAt } = link;
  const number = Number(link.number);
  if (!isOpen) return { isOpen, reviewId };
  const until = showDay(new Date(expiresAt), zone);
  return { isOpen, reviewId, personId, name, fellow, number, until };
}

/**
 * Uses a link up, and signs its addressee in. It works once, until its day, for a sponsor of that fellow alone, and while the
 * review is not locked.
 * @returns where it leads and the Set-Cookie header, or null when it does not work, or no longer
 */
export async function redeemReviewLink(token: string | undefined) {
  const found = await prisma.$transaction(async (tx) => {
    const link = await find(token, tx);
    if (!link?.isOpen) return null;
    await tx.reviewLink.update({ where: { id: link.id }, data: { usedAt: new Date() } });
    return link;
  });
  if (!found) return null;
  const page = Number(found.isWritten) === 1 ? "" : "/edit";
  return { to: `/reviews/${found.reviewId}${page}`, cookie: await startSession(found.personId) };
}
