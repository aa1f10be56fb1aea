import { showMonth } from "../cohorts/wall-time.server.ts";
import type { PortfolioKind } from "../generated/prisma/client.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { changedElsewhere } from "./introduce.server.ts";
import { kindNames, shiftsTitle } from "./kinds.ts";
import { type OwnPortfolio, changePortfolio, ownPortfolio } from "./own-portfolio.server.ts";

type Row = {
  id: string;
  kind: PortfolioKind;
  comment: string;
  revision: number | bigint;
  /** What it is called; of an update its month. */
  name: string | null;
  path: string | null;
  broughtIn: number | bigint;
};

/** What is in a portfolio, in its order. One query, for the page of it is opened often. */
const rowsOf = (db: Transaction, { id }: OwnPortfolio) => db.$queryRaw<Row[]>`
  SELECT i.id, i.kind, i.comment, i.revision, i.piece IS NOT NULL AS broughtIn,
    COALESCE(n.title, u.month, e.title, c.title, json_extract(i.piece, '$.title'), json_extract(i.piece, '$.month')) AS name,
    CASE WHEN i.piece IS NOT NULL OR i.kind = 'activity' THEN NULL WHEN i.kind = 'reflection' THEN '/journal/' || i.entryId
      WHEN i.kind = 'update' THEN '/progress/' || u.fellowId WHEN i.kind = 'competency' THEN '/competencies/' || i.competencyId
      ELSE '/growth/shifts' END AS path
  FROM PortfolioItem i LEFT JOIN Entry n ON n.id = i.entryId LEFT JOIN MonthlyUpdate u ON u.id = i.updateId
    LEFT JOIN Evidence e ON e.id = i.evidenceId LEFT JOIN Competency c ON c.id = i.competencyId
  WHERE i.portfolioId = ${id} ORDER BY i.position, i.id`;

const toItem = ({ name, kind, revision, broughtIn, ...row }: Row) => ({
  ...row,
  kind: kindNames[kind],
  revision: Number(revision),
  broughtIn: Boolean(broughtIn),
  title:
    kind === "shifts"
      ? shiftsTitle
      : kind === "update" && name
        ? `Update for ${showMonth(name)}`
        : name || untitled,
});

/** The actor's portfolio with what is in it. @throws Forbidden for who is no fellow */
export async function readPortfolio(actor: Actor) {
  const portfolio = await ownPortfolio(prisma, actor);
  return { ...portfolio, items: (await rowsOf(prisma, portfolio)).map(toItem) };
}

/** One thing in the actor's portfolio. @throws NotFound; Forbidden for who is no fellow */
export async function readItem(actor: Actor, id: string | undefined) {
  const { items } = await readPortfolio(actor);
  const item = items.find((one) => one.id === id);
  if (!item) throw new NotFound();
  return item;
}

/** The item that `id` names within a portfolio. @throws NotFound */
export async function findItem(tx: Transaction, portfolio: OwnPortfolio, id: string | undefined) {
  const item = await tx.portfolioItem.findFirst({
    where: { id, portfolioId: portfolio.id },
    select: { id: true, revision: true, position: true },
  });
  if (!id || !item) throw new NotFound();
  return item;
}

/**
 * Says what an item is there for.
 * @param revision of the comment that it was written on
 * @throws NotFound; Forbidden; Conflict when it was changed elsewhere meanwhile, or the portfolio is handed in
 */
export const commentOnItem = (
  actor: Actor,
  itemId: string | undefined,
  { comment, revision }: { comment: string; revision: number },
) =>
  changePortfolio(actor, async (tx, portfolio) => {
    const item = await findItem(tx, portfolio, itemId);
    if (item.revision !== revision)
      throw new Conflict(changedElsewhere, { revision: String(item.revision) });
    await tx.portfolioItem.update({
      where: { id: item.id },
      data: { comment, revision: { increment: 1 } },
    });
  });

/** Where an item can go: one place towards the beginning, or the end. */
export type Way = "up" | "down";

/** Moves an item one place; at the end of the list it stays. @throws NotFound; Forbidden; Conflict while handed in */
export const moveItem = (actor: Actor, itemId: string | undefined, way: Way) =>
  changePortfolio(actor, async (tx, portfolio) => {
    const item = await findItem(tx, portfolio, itemId);
    const up = way === "up";
    const next = await tx.portfolioItem.findFirst({
      where: {
        portfolioId: portfolio.id,
        position: up ? { lt: item.position } : { gt: item.position },
      },
      orderBy: { position: up ? "desc" : "asc" },
      select: { id: true, position: true },
    });
    if (!next) return;
    const put = (id: string, position: number) =>
      tx.portfolioItem.update({ where: { id }, data: { position } });
    await put(item.id, next.position);
    await put(next.id, item.position);
  });

/** Takes an item out, with what was said of it; what it was stays where it is. @throws NotFound; Forbidden; Conflict while handed in */
export const takeOut = (actor: Actor, itemId: string | undefined) =>
  changePortfolio(actor, async (tx, portfolio) => {
    const { id } = await findItem(tx, portfolio, itemId);
    await tx.portfolioItem.delete({ where: { id } });
  });
