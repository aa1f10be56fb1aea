import { prisma } from "../server/database/client.server.ts";
import { keptUntil } from "./retention.server.ts";

/** The cohorts that keep the logs of sets and pairs no longer, each with the last moment for which it did. */
export async function cohortsWithLogsDue(now: Date): Promise<{ id: string; until: Date }[]> {
  const over = await prisma.cohort.findMany({
    where: { endsOn: { lt: now } },
    select: { id: true, endsOn: true, zone: true, keepLogsMonths: true },
  });
  return over
    .map(({ id, endsOn, zone, keepLogsMonths }) => {
      return { id, until: keptUntil(endsOn, keepLogsMonths, zone) };
    })
    .filter(({ until }) => until < now);
}
