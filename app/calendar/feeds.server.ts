import { createHash, randomBytes } from "node:crypto";
import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { expectedAt } from "../policy/meetings.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { calendarFeed } from "./calendar.server.ts";
import { milestonesOf } from "./feed-milestones.server.ts";
import { bookingsOf } from "./feed-bookings.server.ts";
import { presentationsOf } from "./feed-presentations.server.ts";

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

/** Since when the actor has had a calendar address, in words; null when they have none. */
export async function feedSince(actor: Actor): Promise<string | null> {
  const feed = await prisma.calendarFeed.findFirst({
    where: { personId: actor.id, revokedAt: null },
    select: { createdAt: true },
  });
  return feed && showDay(feed.createdAt, actor.zone);
}

/**
 * Makes a new private calendar address and ends the one before. Only its hash is kept, so it is shown this once.
 * @returns the address
 */
export async function makeFeed(actor: Actor): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await prisma.$transaction(async (tx) => {
    const where = { personId: actor.id, revokedAt: null };
    await tx.calendarFeed.updateMany({ where, data: { revokedAt: new Date() } });
    await tx.calendarFeed.create({ data: { personId: actor.id, tokenHash: hash(token) } });
  });
  return addressOf(`/calendar/${token}.ics`);
}

/** Ends the actor's calendar address. Safe to repeat. */
export const revokeFeed = (actor: Actor) =>
  prisma.calendarFeed.updateMany({
    where: { personId: actor.id, revokedAt: null },
    data: { revokedAt: new Date() },
  });

/** How far back a calendar looks, in months. */
const monthsBack = 6;

/**
 * The calendar behind a private address: the set meetings at which its owner is expected, the slots that they have booked
 * or that others have booked with them, final presentations that they give or hear, and the milestones of their year.
 * @param token as it stands in the address, with or without ".ics"
 * @throws NotFound when there is no such address, or it has been ended
 */
export async function readFeed(token: string | undefined): Promise<string> {
  const feed = await prisma.calendarFeed.findFirst({
    where: { tokenHash: hash((token ?? "").replace(/\.ics$/, "")), revokedAt: null },
    select: { personId: true, createdAt: true },
  });
  if (!feed) throw new NotFound();
  const since = DateTime.utc().minus({ months: monthsBack }).toJSDate();
  const meetings = await prisma.setMeeting.findMany({
    where: { AND: expectedAt(feed.personId), startsAt: { gte: since } },
    orderBy: { startsAt: "asc" },
    take: 500,
    include: {
      set: { select: { cohort: { select: { zone: true } } } },
      calledBy: { select: { name: true, email: true } },
    },
  });
  return calendarFeed({
    meetings: [
      ...meetings.map(({ set, calledBy, ...meeting }) => ({
        ...meeting,
        organiser: calledBy,
        zone: set.cohort.zone,
        url: addressOf(`/meetings/${meeting.id}`),
      })),
      ...(await bookingsOf(feed.personId, since)),
      ...(await presentationsOf(feed.personId, since)),
    ],
    milestones: await milestonesOf(feed.personId, since),
    madeAt: feed.createdAt,
  });
}
