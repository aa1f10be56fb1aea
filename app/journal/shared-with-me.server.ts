import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { shares } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";

const sharesPerPage = 20;

/**
 * What others have shared with the actor: what waits to be read first, the oldest at the top; then what was read.
 * @param page from 1
 */
export async function listShared(actor: Actor, page: number) {
  const found = await prisma.share.findMany({
    where: shares.received(actor),
    orderBy: [{ readAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
    skip: (page - 1) * sharesPerPage,
    take: sharesPerPage + 1,
    select: {
      id: true,
      title: true,
      asked: true,
      createdAt: true,
      readAt: true,
      entry: { select: { author: { select: { name: true } } } },
    },
  });
  const counts = await prisma.comment.groupBy({
    by: "shareId",
    where: { shareId: { in: found.map(({ id }) => id) } },
    _count: true,
  });
  const now = new Date();
  return {
    page,
    hasMore: found.length > sharesPerPage,
    shares: found.slice(0, sharesPerPage).map((share) => ({
      id: share.id,
      title: share.title,
      asked: share.asked,
      writer: share.entry.author.name,
      since: showDayOrTime(share.createdAt, now, actor.zone),
      unread: share.readAt === null,
      comments: counts.find(({ shareId }) => shareId === share.id)?._count ?? 0,
    })),
  };
}
