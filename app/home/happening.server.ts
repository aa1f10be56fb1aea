import { showDayOrTime, showMonth } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";

const shown = 5;

type UpdateRow = { fellowId: string; name: string; month: string; createdAt: Date };

/** The last monthly updates that others wrote for the actor to read. */
export async function lastUpdates(actor: Actor) {
  const follows = actor.sponsorOf.length + actor.hostsLed.length + actor.facultyOf.length > 0;
  const reached = follows
    ? await prisma.fellow.findMany({ where: fellows.reach(actor), select: { id: true } })
    : [];
  if (reached.length === 0) return [];
  const rows = await prisma.$queryRaw<UpdateRow[]>`
    SELECT u.fellowId, p.name, u.month, u.createdAt FROM MonthlyUpdate u
      JOIN Fellow f ON f.id = u.fellowId JOIN Person p ON p.id = f.personId
    WHERE u.fellowId IN (${Prisma.join(reached.map(({ id }) => id))}) AND f.personId <> ${actor.id}
    ORDER BY u.createdAt DESC LIMIT ${shown}`;
  const now = new Date();
  return rows.map(({ fellowId, name, month, createdAt }) => ({
    fellowId,
    name,
    month: showMonth(month),
    when: showDayOrTime(createdAt, now, actor.zone),
  }));
}
