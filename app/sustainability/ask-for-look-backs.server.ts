import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { hashOf, newToken } from "../invitations/token.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { type Owned, ownerOf } from "./handover-mails.server.ts";
import { longestMonths, lookBackDays } from "./look-back-days.ts";

/** After how many days without an answer an owner is reminded, once. */
const remindAfterDays = 14;
/** How many a round asks; the rest follow the next day. */
const askedARound = 200;

/** Six months on from the end of August is the end of February: counted back, that is up to so many days earlier. */
const monthEndDays = 4;

/**
 * Which look back is due of what was handed over then; null for none.
 * @param asked after how many months it was asked about before
 * @returns months: after a year the second alone is asked, even where the first never was
 */
export function dueAfter(
  handedOverOn: Date,
  asked: number[],
  { now, zone }: { now: Date; zone: string },
): 6 | 12 | null {
  const on = DateTime.fromJSDate(handedOverOn, { zone });
  const months = ([12, 6] as const).find((some) => on.plus({ months: some }).toJSDate() <= now);
  return months && !asked.some((some) => some >= months) ? months : null;
}

const owned = {
  id: true,
  challengeId: true,
  handedOverOn: true,
  ownerEmail: true,
  owner: { select: { id: true, email: true } },
  challenge: { select: { cohort: { select: { zone: true } } } },
} satisfies Prisma.HandoverSelect;

/**
 * The daily job: 6 and 12 months after something was handed over, asks its owner by email whether it still stands, and reminds
 * them once. Safe to repeat.
 * @returns how many emails
 */
export async function askForLookBacks(now = new Date()): Promise<number> {
  return (await remind(now)) + (await askDue(now));
}

async function askDue(now: Date) {
  const before = (months: number, days = 0) =>
    DateTime.fromJSDate(now).minus({ months }).plus({ days }).toJSDate();
  const found = await prisma.handover.findMany({
    where: {
      AND: [
        { handedOverOn: { gte: before(longestMonths) } },
        { OR: [{ ownerId: { not: null } }, { ownerEmail: { not: "" } }] },
        {
          OR: [
            { handedOverOn: { lte: before(6, monthEndDays) }, lookBacks: { none: {} } },
            {
              handedOverOn: { lte: before(12, monthEndDays) },
              lookBacks: { none: { months: 12 } },
            },
          ],
        },
      ],
    },
    orderBy: { handedOverOn: "asc" },
    take: askedARound,
    select: { ...owned, lookBacks: { select: { months: true } } },
  });
  let asked = 0;
  for (const { lookBacks, ...handover } of found) {
    const { zone } = handover.challenge.cohort;
    const done = lookBacks.map((one) => one.months);
    const months = dueAfter(handover.handedOverOn, done, { now, zone });
    if (!months) continue;
    asked += 1;
    await prisma.$transaction(async (tx) => {
      const expiresAt = DateTime.fromJSDate(now).plus({ days: lookBackDays }).toJSDate();
      const token = handover.owner ? null : newToken();
      const { id } = await tx.lookBack.create({
        data: {
          handoverId: handover.id,
          months,
          askedAt: now,
          expiresAt,
          linkHash: token && hashOf(token),
        },
        select: { id: true },
      });
      await mailOwner(tx, { id, months, expiresAt, token, handover, isReminder: false });
    });
  }
  return asked;
}

async function remind(now: Date) {
  const silent = await prisma.lookBack.findMany({
    where: {
      answeredAt: null,
      remindedAt: null,
      expiresAt: { gt: now },
      askedAt: { lte: DateTime.fromJSDate(now).minus({ days: remindAfterDays }).toJSDate() },
    },
    take: askedARound,
    select: { id: true, months: true, expiresAt: true, handover: { select: owned } },
  });
  for (const { id, months, expiresAt, handover } of silent)
    await prisma.$transaction(async (tx) => {
      // Only the hash of the first link is kept, so the reminder brings another, which takes its place.
      const token = handover.owner ? null : newToken();
      await tx.lookBack.update({
        where: { id },
        data: { remindedAt: now, linkHash: token && hashOf(token) },
      });
      await mailOwner(tx, { id, months, expiresAt, token, handover, isReminder: true });
    });
  return silent.length;
}

type Asked = {
  id: string;
  months: number;
  expiresAt: Date;
  token: string | null;
  isReminder: boolean;
  handover: Owned & { challenge: { cohort: { zone: string } } };
};

async function mailOwner(
  tx: Transaction,
  { id, months, expiresAt, token, isReminder, handover }: Asked,
) {
  const to = ownerOf(handover);
  if (!to) return;
  const url = addressOf(token ? `/look-back-links/${token}` : `/look-backs/${id}`);
  const until = showDay(expiresAt, handover.challenge.cohort.zone);
  await post(tx, {
    to,
    template: "look-back-asked",
    props: { months, isReminder, isOutside: token !== null, until, url },
  });
}
