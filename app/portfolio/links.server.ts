import { endOfDay, daysAfter, readDay, typedDay } from "../cohorts/days.server.ts";
import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import { hashOf, newToken } from "../invitations/token.server.ts";
import type { Actor } from "../policy/actor.ts";
import { portfolios } from "../policy/portfolios.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { PortfolioContent } from "./content.ts";
import { forReading } from "./for-reading.ts";
import { gatherPortfolio } from "./gather.server.ts";
import { layOut } from "./lay-out.server.ts";
import { lookOnceMore } from "./look-once-more.server.ts";
import { ownPortfolio } from "./own-portfolio.server.ts";

/** For how many days a link works unless its fellow says otherwise, and the most that they can say. */
const usual = 30;
const most = 365;

/**
 * The links to copies of the actor's portfolio, and what of it to look at before one more is made.
 * @throws Forbidden for who is no fellow
 */
export async function openLinks(actor: Actor) {
  const { id } = await ownPortfolio(prisma, actor);
  const now = new Date();
  const found = await prisma.portfolioLink.findMany({
    where: { portfolioId: id },
    orderBy: { createdAt: "desc" },
    omit: { content: true, tokenHash: true },
  });
  const content = await gatherPortfolio(actor);
  return {
    isEmpty: content.pieces.length === 0,
    until: typedDay(daysAfter(now, usual, actor.zone), actor.zone),
    links: found.map((link) => ({
      id: link.id,
      whom: link.whom,
      made: showDay(link.createdAt, actor.zone),
      until: showDay(link.expiresAt, actor.zone),
      over: link.withdrawnAt ? "withdrawn" : link.expiresAt <= now ? "ended" : null,
      openings: link.openings,
      lastOpened: link.lastOpenedAt && showDayOrTime(link.lastOpenedAt, now, actor.zone),
    })),
    ...lookOnceMore(content),
  };
}

/**
 * The last instant of the day that a fellow typed as a link's last, or why it cannot be.
 * @param until yyyy-mm-dd; empty for the usual time
 */
export function readLastDay(actor: Actor, until: string): { at: Date } | { problem: string } {
  const now = new Date();
  const day = until ? readDay(until, actor.zone) : daysAfter(now, usual, actor.zone);
  if (!day) return { problem: "Enter the last day, like 3 December 2026" };
  const at = endOfDay(day, actor.zone);
  if (at <= now) return { problem: "Choose a last day that is not past" };
  if (at > endOfDay(daysAfter(now, most, actor.zone), actor.zone))
    return { problem: "Choose a last day within a year; you can make another link then" };
  return { at };
}

/**
 * Makes a link that leads whoever has it to a copy of the actor's portfolio as it stands.
 * @returns its address, which nothing here can tell again
 * @throws Forbidden for who is no fellow; Conflict when there is nothing in it
 */
export async function makeLink(
  actor: Actor,
  { whom, expiresAt }: { whom: string; expiresAt: Date },
) {
  const token = newToken();
  await prisma.$transaction(async (tx) => {
    const { id } = await ownPortfolio(tx, actor);
    const content = await gatherPortfolio(actor, tx);
    if (content.pieces.length === 0)
      throw new Conflict("Nothing is in your portfolio yet. Put something in first.");
    await tx.portfolioLink.create({
      data: {
        portfolioId: id,
        tokenHash: hashOf(token),
        whom,
        expiresAt,
        content,
      },
    });
  });
  return addressOf(`/portfolio-copies/${token}`);
}

/** Ends a link at once. Safe to repeat. @throws NotFound when it is not the actor's */
export async function withdrawLink(actor: Actor, id: string | undefined) {
  const where = { id: id ?? "", portfolio: portfolios.reach(actor) };
  if (!(await prisma.portfolioLink.count({ where }))) throw new NotFound();
  await prisma.portfolioLink.updateMany({
    where: { ...where, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  });
}

/** The copy that a link leads to, which counts as an opening of it; null when it has ended, or there never was one. */
export async function readLinked(token: string | undefined) {
  const now = new Date();
  const where = { tokenHash: hashOf(token ?? ""), withdrawnAt: null, expiresAt: { gt: now } };
  const link = await prisma.portfolioLink.findFirst({
    where,
    select: {
      id: true,
      content: true,
      expiresAt: true,
      portfolio: { select: { fellow: { select: { cohort: { select: { zone: true } } } } } },
    },
  });
  if (!link) return null;
  await prisma.portfolioLink.update({
    where: { id: link.id },
    data: { openings: { increment: 1 }, lastOpenedAt: now },
  });
  const { zone } = link.portfolio.fellow.cohort;
  return {
    portfolio: forReading(layOut(link.content as unknown as PortfolioContent, zone)),
    until: showDay(link.expiresAt, zone),
  };
}
