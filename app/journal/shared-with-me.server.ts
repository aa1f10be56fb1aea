import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { received } from "./received.server.ts";

const sharesPerPage = 20;

type Row = {
  id: string;
  title: string;
  asked: string;
  createdAt: Date;
  writer: string;
  readAt: Date | null;
  comments: bigint | number;
};

/**
 * What others have shared with the actor: what waits to be read first, the oldest at the top; then what was read.
 * @param page from 1
 */
export async function listShared(actor: Actor, page: number) {
  const now = new Date();
  const found = await prisma.$queryRaw<Row[]>`
    SELECT s.id, s.title, s.asked, s.createdAt, p.name AS writer, r.readAt,
      (SELECT COUNT(*) FROM Comment c WHERE c.shareId = s.id) AS comments
    FROM Share s JOIN Entry e ON e.id = s.entryId JOIN Person p ON p.id = e.authorId
      LEFT JOIN ShareReading r ON r.shareId = s.id AND r.personId = ${actor.id}
    WHERE ${received(actor, now)} ORDER BY r.readAt DESC NULLS FIRST, s.createdAt
    LIMIT ${sharesPerPage + 1} OFFSET ${(page - 1) * sharesPerPage}`;
  return {
    page,
    hasMore: found.length > sharesPerPage,
    shares: found.slice(0, sharesPerPage).map(({ createdAt, readAt, comments, ...share }) => ({
      ...share,
      since: showDayOrTime(createdAt, now, actor.zone),
      unread: readAt === null,
      comments: Number(comments),
    })),
  };
}

/** What has waited longest for the actor to read it, if anything does. @returns its id */
export async function nextToRead(actor: Actor): Promise<string | null> {
  const [next] = await prisma.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM Share s JOIN Entry e ON e.id = s.entryId
    WHERE ${received(actor, new Date())}
      AND NOT EXISTS (SELECT 1 FROM ShareReading r WHERE r.shareId = s.id AND r.personId = ${actor.id})
    ORDER BY s.createdAt LIMIT 1`;
  return next?.id ?? null;
}
