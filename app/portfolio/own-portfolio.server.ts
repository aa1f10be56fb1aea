import { ownYear } from "../growth/competencies.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";

const select = {
  id: true,
  title: true,
  introduction: true,
  revision: true,
  submissions: {
    orderBy: { signedAt: "desc" },
    take: 1,
    select: {
      id: true,
      signedAt: true,
      reopening: {
        select: { reason: true, createdAt: true, by: { select: { name: true } } },
      },
    },
  },
} as const;

/** What a portfolio is called until its fellow calls it something. */
export const firstTitle = (actor: Actor) => `Portfolio of ${actor.name}`;

/**
 * The portfolio of the actor's year, as far as it is begun, and how it was last handed in.
 * @returns `isLocked` while it is handed in
 * @throws Forbidden for who is no fellow
 */
export async function ownPortfolio(db: Transaction, actor: Actor) {
  const { id: fellowId, cohortId } = ownYear(actor, new Date());
  const found = await db.portfolio.findUnique({ where: { fellowId }, select });
  const last = found?.submissions[0];
  return {
    id: found?.id ?? "",
    fellowId,
    cohortId,
    title: found?.title ?? firstTitle(actor),
    introduction: found?.introduction ?? "",
    revision: found?.revision ?? 1,
    last,
    isLocked: Boolean(last && !last.reopening),
  };
}

/** A portfolio as only `ownPortfolio` gives it: whoever holds one owns it. */
export type OwnPortfolio = Awaited<ReturnType<typeof ownPortfolio>>;

/**
 * Changes the actor's portfolio, which begins with its first change, in one transaction.
 * @throws Forbidden for who is no fellow; Conflict while it is handed in
 */
export const changePortfolio = <T>(
  actor: Actor,
  change: (tx: Transaction, portfolio: OwnPortfolio) => Promise<T>,
) =>
  prisma.$transaction(async (tx) => {
    const portfolio = await ownPortfolio(tx, actor);
    if (portfolio.isLocked)
      throw new Conflict(
        "Your portfolio is handed in, so it is locked. A lead of your programme can open it again.",
      );
    if (portfolio.id) return change(tx, portfolio);
    const { id } = await tx.portfolio.create({
      data: { fellowId: portfolio.fellowId, title: portfolio.title },
      select: { id: true },
    });
    return change(tx, { ...portfolio, id });
  });
