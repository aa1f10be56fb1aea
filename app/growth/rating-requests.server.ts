import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { ratingRequests } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

const shown = 100;

type Listed = {
  id: string;
  fellow: string;
  faculty: string;
  competency: string;
  asked: string;
  createdAt: string | Date;
  answeredAt: string | Date | null;
  isReplied: number | bigint;
  isOwn: number | bigint;
};

/**
 * What the actor was asked, and what they asked: first what waits for an answer, the oldest first, then what was answered, the
 * latest first. What was taken back is left out. One query; it names what `ratingRequests.reach` does.
 */
export async function listRequests(actor: Actor) {
  const facultyOf = JSON.stringify(actor.facultyOf);
  const rows = await prisma.$queryRaw<Listed[]>`
    SELECT r.id, a.name AS fellow, q.name AS faculty, c.title AS competency, r.asked, r.createdAt, g.createdAt AS answeredAt,
      g.repliedAt IS NOT NULL AS isReplied, r.personId = ${actor.id} AS isOwn
    FROM RatingRequest r JOIN Fellow f ON f.id = r.fellowId JOIN Person a ON a.id = r.personId
      JOIN Person q ON q.id = r.facultyId JOIN Competency c ON c.id = r.competencyId
      LEFT JOIN FacultyRating g ON g.requestId = r.id
    WHERE r.withdrawnAt IS NULL AND (r.personId = ${actor.id}
      OR (r.facultyId = ${actor.id} AND f.cohortId IN (SELECT value FROM json_each(${facultyOf}))))
    ORDER BY g.createdAt IS NOT NULL, CASE WHEN g.createdAt IS NULL THEN r.createdAt END, g.createdAt DESC LIMIT ${shown}`;
  const day = (date: string | Date) => showDay(new Date(date), actor.zone);
  const listed = rows.map(({ createdAt, answeredAt, isReplied, isOwn, ...row }) => ({
    ...row,
    on: day(createdAt),
    answered: answeredAt && day(answeredAt),
    isReplied: Number(isReplied) === 1,
    isOwn: Number(isOwn) === 1,
  }));
  return {
    waiting: listed.filter(({ isOwn, answered }) => !isOwn && !answered),
    given: listed.filter(({ isOwn, answered }) => !isOwn && answered),
    own: listed.filter(({ isOwn }) => isOwn),
  };
}

/** The question that `id` names within the actor's reach. @throws NotFound */
export async function findRequest(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const request = await db.ratingRequest.findFirst({
    where: { id, AND: ratingRequests.reach(actor) },
    select: {
      id: true,
      personId: true,
      facultyId: true,
      withdrawnAt: true,
      fellow: { select: { cohortId: true } },
    },
  });
  if (!id || !request) throw new NotFound();
  return request;
}

type Row = {
  fellow: string;
  faculty: string;
  competencyId: string;
  competency: string;
  levels: string;
  levelNames: string;
  asked: string;
  createdAt: string | Date;
  level: number | bigint | null;
  reason: string | null;
  answeredAt: string | Date | null;
  reply: string | null;
  repliedAt: string | Date | null;
};

/**
 * A question for a rating with its answer and the reply, and nothing else of the fellow. Of one that was taken back, only that
 * it was. @throws NotFound
 */
export async function readRequest(actor: Actor, id: string | undefined) {
  const request = await findRequest(actor, id);
  const [row] = await prisma.$queryRaw<Row[]>`
    SELECT a.name AS fellow, q.name AS faculty, c.id AS competencyId, c.title AS competency, c.levels, w.levelNames,
      r.asked, r.createdAt, g.level, g.reason, g.createdAt AS answeredAt, g.reply, g.repliedAt
    FROM RatingRequest r JOIN Person a ON a.id = r.personId JOIN Person q ON q.id = r.facultyId
      JOIN Competency c ON c.id = r.competencyId JOIN Domain d ON d.id = c.domainId JOIN Framework w ON w.id = d.frameworkId
      LEFT JOIN FacultyRating g ON g.requestId = r.id
    WHERE r.id = ${request.id}`;
  if (!row) throw new NotFound();
  const { asked, createdAt, levels, levelNames, level, reason, answeredAt, ...rest } = row;
  const { reply, repliedAt, ...names } = rest;
  const day = (date: string | Date) => showDay(new Date(date), actor.zone);
  const isWithdrawn = request.withdrawnAt !== null;
  const isOpen = !isWithdrawn && !answeredAt;
  const may = ratingRequests.may;
  return {
    id: request.id,
    ...names,
    levels: listIn(levels),
    levelNames: listIn(levelNames),
    asked: isWithdrawn ? "" : asked,
    on: day(createdAt),
    isWithdrawn,
    answer: answeredAt ? { level: Number(level), reason: reason ?? "", on: day(answeredAt) } : null,
    reply: repliedAt ? { text: reply ?? "", on: day(repliedAt) } : null,
    isAsked: may.answer(actor, request),
    may: {
      answer: isOpen && may.answer(actor, request),
      withdraw: isOpen && may.withdraw(actor, request),
      reply: Boolean(answeredAt) && !repliedAt && may.reply(actor, request),
    },
  };
}

const listIn = (json: unknown): string[] =>
  (typeof json === "string" ? JSON.parse(json) : json) as string[];
