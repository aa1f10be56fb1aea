import { DateTime } from "luxon";
import { monthOf, showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { ids } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";

/** Something to do: what, where, why or when, and how long it takes. */
export type Task = { to: string; text: string; detail: string; takes: string };

/** How long before a review is due it comes up on the sponsor's home, in days. */
const reviewNotice = 30;

/** The few things that wait for the actor, the most pressing first. */
export async function needsYou(actor: Actor): Promise<Task[]> {
  return [...(await reviewsWaiting(actor)), ...(await unread(actor)), ...(await updateDue(actor))];
}

async function reviewsWaiting(actor: Actor): Promise<Task[]> {
  const own = actor.fellowships.map(({ id }) => id);
  if (own.length + actor.sponsorOf.length === 0) return [];
  const horizon = DateTime.utc().plus({ days: reviewNotice }).toJSDate();
  const found = await prisma.hostReview.findMany({
    where: {
      OR: [
        {
          fellowId: { in: ids(actor.sponsorOf) },
          dueOn: { lte: horizon },
          signatures: { none: {} },
        },
        {
          fellowId: { in: own },
          AND: [
            { signatures: { some: { side: "sponsor" } } },
            { signatures: { none: { side: "fellow" } } },
          ],
        },
      ],
    },
    orderBy: { dueOn: "asc" },
    take: 5,
    select: { id: true, number: true, dueOn: true, fellowId: true },
  });
  return found.map((review) => {
    const to = `/reviews/${review.id}`;
    const detail = `Due ${showDay(review.dueOn, actor.zone)}`;
    const fellow = actor.sponsorOf.find(({ id }) => id === review.fellowId);
    return fellow
      ? {
          to,
          text: `Write host review ${review.number} of ${fellow.name}`,
          detail,
          takes: "10 minutes",
        }
      : { to, text: `Read and sign host review ${review.number}`, detail, takes: "5 minutes" };
  });
}

type Unread = { kind: "share" | "comment"; id: string; who: string; title: string };

/** Shares that the actor has not opened, and others' comments since they last wrote on the thread. */
async function unread(actor: Actor): Promise<Task[]> {
  const fortnight = DateTime.utc().minus({ days: 14 }).toJSDate();
  const rows = await prisma.$queryRaw<Unread[]>`
    SELECT * FROM (SELECT 'share' AS kind, s.id, p.name AS who, s.title FROM Share s JOIN Entry e ON e.id = s.entryId
      JOIN Person p ON p.id = e.authorId
      WHERE s.readerId = ${actor.id} AND s.revokedAt IS NULL AND s.readAt IS NULL ORDER BY s.createdAt LIMIT 4)
    UNION ALL SELECT * FROM (SELECT 'comment', s.id, p.name, s.title FROM Entry e JOIN Share s ON s.entryId = e.id
      JOIN Comment c ON c.shareId = s.id JOIN Person p ON p.id = c.authorId
      WHERE e.authorId = ${actor.id} AND s.revokedAt IS NULL AND c.authorId <> ${actor.id} AND c.createdAt > ${fortnight}
        AND NOT EXISTS (SELECT 1 FROM Comment a WHERE a.shareId = s.id AND a.authorId = ${actor.id} AND a.createdAt > c.createdAt)
      GROUP BY s.id ORDER BY MAX(c.createdAt) DESC LIMIT 3)`;
  return rows.map(({ kind, id, who, title }) =>
    kind === "share"
      ? {
          to: `/shared/${id}`,
          text: `Read what ${who} shared with you`,
          detail: title,
          takes: "5 minutes",
        }
      : {
          to: `/shared/${id}#comments`,
          text: `${who} commented on your reflection`,
          detail: title,
          takes: "2 minutes",
        },
  );
}

/** The monthly update, from the 20th of its month. */
async function updateDue(actor: Actor): Promise<Task[]> {
  const [fellowship] = actor.fellowships;
  if (!fellowship || DateTime.now().setZone(actor.zone).day < 20) return [];
  const month = monthOf(new Date(), actor.zone);
  const written = await prisma.monthlyUpdate.count({ where: { fellowId: fellowship.id, month } });
  if (written) return [];
  return [
    {
      to: `/progress/${fellowship.id}/updates/${month}`,
      text: `Write your update for ${showMonth(month)}`,
      detail: "Learned, stuck, next",
      takes: "2 minutes",
    },
  ];
}
