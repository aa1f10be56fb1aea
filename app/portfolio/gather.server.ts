import { readDocument } from "../editor/document.server.ts";
import { answered } from "../editor/document.ts";
import type { ShiftRating } from "../generated/prisma/client.ts";
import { type ArcRow, arcRows } from "../growth/arc-rows.server.ts";
import { evidenceKinds } from "../growth/evidence-kinds.ts";
import { momentNamed } from "../growth/moments.ts";
import { type ShiftAnswer, twelveShifts } from "../growth/twelve-shifts.ts";
import { untitled } from "../journal/untitled.ts";
import { showMonth } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { ownGrowth } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import type { Piece, PortfolioContent } from "./content.ts";
import { type OwnPortfolio, ownPortfolio } from "./own-portfolio.server.ts";

/**
 * The actor's portfolio with all that is in it, as it stands at this moment.
 * @throws Forbidden for who is no fellow
 */
export async function gatherPortfolio(
  actor: Actor,
  db: Transaction = prisma,
): Promise<PortfolioContent> {
  const portfolio = await ownPortfolio(db, actor);
  const cohort = await db.cohort.findUniqueOrThrow({
    where: { id: portfolio.cohortId },
    select: { name: true },
  });
  return {
    format: "headroom-portfolio",
    version: 1,
    title: portfolio.title,
    fellow: actor.name,
    cohort: cohort.name,
    introduction: portfolio.introduction,
    gatheredAt: new Date().toISOString(),
    pieces: await piecesOf(db, actor, portfolio),
  };
}

async function piecesOf(db: Transaction, actor: Actor, portfolio: OwnPortfolio) {
  const items = await itemsOf(db, portfolio);
  const links = await linksOf(db, actor, portfolio);
  const competencies = items.flatMap(({ competencyId }) => competencyId ?? []);
  const arcs = competencies.length > 0 ? await arcRows(actor, competencies, db) : [];
  const placings = items.some(({ kind, piece }) => kind === "shifts" && !piece)
    ? await db.shiftRating.findMany({
        where: ownGrowth.reach(actor),
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      })
    : [];
  return items.map((item): Piece => toPiece(item, { links, arcs, placings }));
}

const itemsOf = (db: Transaction, { id }: OwnPortfolio) =>
  db.portfolioItem.findMany({
    where: { portfolioId: id },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      entry: { select: { title: true, body: true, createdAt: true } },
      update: { select: { month: true, learned: true, stuck: true, next: true } },
      evidence: { select: { kind: true, title: true, happenedOn: true, createdAt: true } },
      competency: {
        select: {
          title: true,
          description: true,
          domain: { select: { framework: { select: { levelNames: true } } } },
        },
      },
    },
  });

type Item = Awaited<ReturnType<typeof itemsOf>>[number];
type Around = { links: Link[]; arcs: ArcRow[]; placings: ShiftRating[] };

type Link = { itemId: string; code: string; title: string; shows: string };

/** What each item shows of which competencies: a workshop or an assignment by all the links that have its title and day. */
const linksOf = (db: Transaction, actor: Actor, { id }: OwnPortfolio) => db.$queryRaw<Link[]>`
  SELECT i.id AS itemId, c.code, c.title, e.shows FROM PortfolioItem i LEFT JOIN Evidence w ON w.id = i.evidenceId
    JOIN Evidence e ON e.personId = ${actor.id} AND (e.entryId = i.entryId OR e.updateId = i.updateId
      OR (e.kind = w.kind AND e.title = w.title AND e.happenedOn = w.happenedOn))
    JOIN Competency c ON c.id = e.competencyId
  WHERE i.portfolioId = ${id} ORDER BY c.code, e.id`;

function toPiece(item: Item, around: Around): Piece {
  const { comment, entry, update, evidence, competency } = item;
  const shows = around.links
    .filter(({ itemId }) => itemId === item.id)
    .map(({ code, title, shows }) => ({ code, title, shows }));
  const common = { comment, broughtIn: false };
  if (item.piece) return { ...(item.piece as Piece), comment, broughtIn: true };
  if (entry)
    return {
      ...common,
      kind: "reflection",
      title: entry.title || untitled,
      on: entry.createdAt.toISOString(),
      body: answered(readDocument(entry.body)),
      shows,
    };
  if (update) return { ...common, kind: "update", ...update, shows };
  if (evidence)
    return {
      ...common,
      kind: "activity",
      activity: evidence.kind === "assignment" ? "assignment" : "workshop",
      title: evidence.title,
      on: (evidence.happenedOn ?? evidence.createdAt).toISOString(),
      shows,
    };
  if (competency)
    return { ...common, ...arcPiece(item.competencyId ?? "", competency, around.arcs) };
  return { ...common, ...shiftsPiece(around.placings) };
}

const isoOf = (at: string | Date) => new Date(at).toISOString();

function arcPiece(id: string, of: NonNullable<Item["competency"]>, rows: ArcRow[]) {
  const levelNames = of.domain.framework.levelNames as string[];
  const own = rows.filter(({ competencyId }) => competencyId === id);
  return {
    kind: "competency" as const,
    title: of.title,
    description: of.description,
    ratings: own
      .filter(({ kind }) => kind === "self" || kind === "rating")
      .map(({ kind, level, name, at, text }) => ({
        level: levelNames[Number(level) - 1] ?? `Level ${level}`,
        by: kind === "self" ? `Self, ${momentNamed(name as ShiftRating["moment"]).phrase}` : name,
        on: isoOf(at),
        why: text,
      })),
    evidence: own.flatMap(({ kind, name, at, text }) => {
      const what = evidenceKinds.find(({ id }) => id === kind)?.name;
      const title = kind === "update" ? showMonth(name) : name || untitled;
      return what ? [{ title, what, on: isoOf(at), shows: text }] : [];
    }),
  };
}

const shiftsPiece = (placings: ShiftRating[]) => ({
  kind: "shifts" as const,
  times: placings.map(({ moment, createdAt }) => ({
    name: momentNamed(moment).name,
    on: createdAt.toISOString(),
  })),
  shifts: twelveShifts.map((shift, index) => ({
    ...shift,
    answers: placings.flatMap(({ answers }) => (answers as ShiftAnswer[])[index] ?? []),
  })),
});
