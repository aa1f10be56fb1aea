import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { PortfolioKind } from "../generated/prisma/client.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { frameworks } from "../policy/competencies.ts";
import { ownGrowth } from "../policy/growth.ts";
import { entries } from "../policy/journal.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { mostPieces, tooMany } from "./content.ts";
import { kindNames, shiftsTitle } from "./kinds.ts";
import { type OwnPortfolio, changePortfolio, ownPortfolio } from "./own-portfolio.server.ts";

/** What a fellow chose to put in: a kind, and which of it. There is one of the twelve shifts, so it has no id. */
export type Choice = { kind: PortfolioKind; id: string };

type Row = { kind: PortfolioKind; id: string; name: string; at: string | Date | null };

const reflectionsPerPage = 30;

/**
 * What the actor could put into their portfolio and has not, by kind: of reflections those last written, a page at a time.
 * @param page from 1
 * @throws Forbidden for who is no fellow
 */
export async function openChoosing(actor: Actor, page: number) {
  const portfolio = await ownPortfolio(prisma, actor);
  const rows = await rowsOf(actor, portfolio, page);
  const kinds = (Object.keys(kindNames) as PortfolioKind[]).map((kind) => ({
    kind,
    choices: rows
      .filter((row) => row.kind === kind)
      .slice(0, kind === "reflection" ? reflectionsPerPage : undefined)
      .map(({ id, name, at }) => ({
        value: `${kind}:${id}`,
        title: titleOf(kind, name),
        hint: at && kind !== "update" ? showDay(new Date(at), actor.zone) : "",
      })),
  }));
  const hasMore = rows.filter(({ kind }) => kind === "reflection").length > reflectionsPerPage;
  return { page, hasMore, isLocked: portfolio.isLocked, kinds };
}

const titleOf = (kind: PortfolioKind, name: string) =>
  kind === "update" ? `Update for ${showMonth(name)}` : name || untitled;

/** One query; each part names what its `reach` in the policy does. */
const rowsOf = (actor: Actor, { id, fellowId, cohortId }: OwnPortfolio, page: number) =>
  prisma.$queryRaw<Row[]>`
  SELECT * FROM (SELECT 'reflection' AS kind, n.id, n.title AS name, n.updatedAt AS at FROM Entry n
    WHERE n.authorId = ${actor.id} AND n.id NOT IN (SELECT i.entryId FROM PortfolioItem i WHERE i.portfolioId = ${id} AND i.entryId IS NOT NULL)
    ORDER BY n.updatedAt DESC LIMIT ${reflectionsPerPage + 1} OFFSET ${(page - 1) * reflectionsPerPage})
  UNION ALL SELECT * FROM (SELECT 'update', u.id, u.month, NULL FROM MonthlyUpdate u
    WHERE u.fellowId = ${fellowId} AND u.id NOT IN (SELECT i.updateId FROM PortfolioItem i WHERE i.portfolioId = ${id} AND i.updateId IS NOT NULL)
    ORDER BY u.month DESC)
  UNION ALL SELECT * FROM (SELECT 'activity', MIN(e.id), e.title, e.happenedOn FROM Evidence e
    LEFT JOIN PortfolioItem i ON i.evidenceId = e.id AND i.portfolioId = ${id}
    WHERE e.personId = ${actor.id} AND e.kind IN ('workshop', 'assignment')
    GROUP BY e.kind, e.title, e.happenedOn HAVING COUNT(i.id) = 0 ORDER BY e.happenedOn DESC)
  UNION ALL SELECT * FROM (SELECT 'competency', c.id, c.title, NULL FROM Cohort h JOIN Domain d ON d.frameworkId = h.frameworkId
    JOIN Competency c ON c.domainId = d.id
    WHERE h.id = ${cohortId} AND c.id NOT IN (SELECT i.competencyId FROM PortfolioItem i WHERE i.portfolioId = ${id} AND i.competencyId IS NOT NULL)
    ORDER BY d.position, c.position)
  UNION ALL SELECT 'shifts', '', ${shiftsTitle}, MAX(s.createdAt) FROM ShiftRating s WHERE s.personId = ${actor.id}
    AND NOT EXISTS (SELECT 1 FROM PortfolioItem i WHERE i.portfolioId = ${id} AND i.kind = 'shifts' AND i.piece IS NULL)
    HAVING COUNT(*) > 0`;

/**
 * Puts things of the actor's at the end of their portfolio, in the order given. What is there already stays where it is.
 * @throws NotFound for what is not theirs, and then puts in nothing; Forbidden; Conflict while it is handed in
 */
export const putIn = (actor: Actor, choices: Choice[]) =>
  changePortfolio(actor, async (tx, portfolio) => {
    const there = await tx.portfolioItem.findMany({
      where: { portfolioId: portfolio.id },
      orderBy: { position: "asc" },
    });
    const isThere = ({ kind, id }: Choice) =>
      there.some((item) => item.kind === kind && !item.piece && idOf(item) === id);
    const wanted = [
      ...new Map(choices.map((one) => [`${one.kind} ${one.id}`, one])).values(),
    ].filter((choice) => !isThere(choice));
    if (there.length + wanted.length > mostPieces) throw new Conflict(tooMany);
    await checkOwn(tx, actor, portfolio, wanted);
    const last = there.at(-1)?.position ?? 0;
    await tx.portfolioItem.createMany({
      data: wanted.map(({ kind, id }, index) => ({
        portfolioId: portfolio.id,
        kind,
        position: last + 1 + index,
        ...(kind === "shifts" ? {} : { [columnOf[kind]]: id }),
      })),
    });
  });

/** The column that says which of a kind an item is. */
const columnOf = {
  reflection: "entryId",
  update: "updateId",
  activity: "evidenceId",
  competency: "competencyId",
} as const;

type Named = Record<(typeof columnOf)[keyof typeof columnOf], string | null>;
const idOf = ({ entryId, updateId, evidenceId, competencyId }: Named) =>
  entryId ?? updateId ?? evidenceId ?? competencyId ?? "";

async function checkOwn(
  tx: Transaction,
  actor: Actor,
  { fellowId }: OwnPortfolio,
  choices: Choice[],
) {
  const idsOf = (kind: PortfolioKind) => ({
    in: choices.filter((choice) => choice.kind === kind).map(({ id }) => id),
  });
  const activity = { in: ["workshop" as const, "assignment" as const] };
  const own = ownGrowth.reach(actor);
  const counts = [
    await tx.entry.count({ where: { id: idsOf("reflection"), AND: entries.reach(actor) } }),
    await tx.monthlyUpdate.count({ where: { id: idsOf("update"), fellowId } }),
    await tx.evidence.count({ where: { id: idsOf("activity"), kind: activity, AND: own } }),
    await tx.competency.count({
      where: { id: idsOf("competency"), domain: { framework: frameworks.reach(actor) } },
    }),
  ];
  const found = counts.reduce((sum, count) => sum + count, 0);
  if (found < choices.filter(({ kind }) => kind !== "shifts").length) throw new NotFound();
}
