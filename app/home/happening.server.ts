import { showDayOrTime, showMonth } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { updates } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";

/** The last monthly updates that others wrote for the actor to read. */
export async function lastUpdates(actor: Actor) {
  if (actor.sponsorOf.length + actor.hostsLed.length + actor.facultyOf.length === 0) return [];
  const found = await prisma.monthlyUpdate.findMany({
    where: updates.reach(actor),
    orderBy: { createdAt: "desc" },
    take: 5,
    select: { fellowId: true, month: true, createdAt: true },
  });
  const names = await namesOf(found.map(({ fellowId }) => fellowId));
  const now = new Date();
  return found.map(({ fellowId, month, createdAt }) => ({
    fellowId,
    name: names.get(fellowId) ?? "",
    month: showMonth(month),
    when: showDayOrTime(createdAt, now, actor.zone),
  }));
}

async function namesOf(fellowIds: string[]) {
  if (fellowIds.length === 0) return new Map<string, string>();
  const rows = await prisma.$queryRaw<{ id: string; name: string }[]>`
    SELECT f.id, p.name FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.id IN (${Prisma.join(fellowIds)})`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
