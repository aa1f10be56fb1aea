import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { journalKeptUntil } from "./retention.server.ts";

/** How many reflections go in one transaction, each with its versions, its copies and what was said about these. */
const atOnce = 20;

/**
 * Erases the reflections of those who left longer ago than journals are kept and are no alumni. One that its writer wrote on since
 * is kept as long from then: nobody loses what they have just written.
 * @returns how many
 */
export async function eraseJournals(now: Date): Promise<number> {
  const goesOn = {
    OR: [{ endsOn: { gte: now } }, { endsOn: null, cohort: { endsOn: { gte: now } } }],
  };
  const left = await prisma.person.findMany({
    where: {
      entries: { some: {} },
      fellowships: { some: {}, none: goesOn },
      alumOf: { none: { withdrawnAt: null } },
    },
    select: {
      id: true,
      alumOf: { select: { withdrawnAt: true } },
      fellowships: {
        select: {
          endsOn: true,
          cohort: { select: { endsOn: true, zone: true, keepJournalMonths: true } },
        },
      },
    },
  });
  let erased = 0;
  for (const { id, fellowships, alumOf } of left) {
    const years = fellowships.map(({ endsOn, cohort }) => ({
      ...cohort,
      leftOn: endsOn ?? cohort.endsOn,
    }));
    const [withdrawnAt = null] = alumOf
      .flatMap((alum) => alum.withdrawnAt ?? [])
      .sort((one, other) => other.getTime() - one.getTime());
    if (journalKeptUntil(years, withdrawnAt) >= now) continue;
    const months = Math.max(...years.map(({ keepJournalMonths }) => keepJournalMonths));
    erased += await eraseBefore(id, DateTime.fromJSDate(now).minus({ months }).toJSDate());
  }
  return erased;
}

async function eraseBefore(authorId: string, writtenBefore: Date): Promise<number> {
  const where = { authorId, updatedAt: { lt: writtenBefore } };
  let erased = 0;
  for (;;) {
    const some = await prisma.entry.findMany({ where, take: atOnce, select: { id: true } });
    if (some.length === 0) return erased;
    const id = { in: some.map((entry) => entry.id) };
    const { count } = await prisma.entry.deleteMany({ where: { ...where, id } });
    erased += count;
  }
}
