import { DateTime } from "luxon";
import { daysAfter } from "../cohorts/days.server.ts";
import { monthOf, showMonth } from "../cohorts/wall-time.server.ts";
import { notPaused } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

/** How many days before a month's end its update is asked for. */
const lastDays = 5;
/** Whoever has only just begun is not asked yet. */
const firstDays = 14;
/** How many fellows a round asks; the rest are asked the next day. */
const fellowsARound = 500;

const isLate = (now: Date, zone: string) =>
  monthOf(daysAfter(now, lastDays, zone), zone) !== monthOf(now, zone);

/**
 * The daily job: in the last days of a month, asks the fellows whose year goes on, and who have not written the month's update,
 * for it by email, once. @returns how many
 */
export async function askForUpdates(now = new Date()): Promise<number> {
  const begun = DateTime.fromJSDate(now).minus({ days: firstDays }).toJSDate();
  const cohorts = await prisma.cohort.findMany({
    where: { startsOn: { lte: begun }, endsOn: { gte: now } },
    select: { id: true, zone: true },
  });
  let asked = 0;
  for (const { id: cohortId, zone } of cohorts)
    if (isLate(now, zone)) asked += await askCohort(cohortId, monthOf(now, zone), now);
  return asked;
}

async function askCohort(cohortId: string, month: string, now: Date) {
  const silent = await prisma.fellow.findMany({
    where: {
      cohortId,
      AND: [notPaused(now), { OR: [{ endsOn: null }, { endsOn: { gte: now } }] }],
      ending: null,
      updates: { none: { month } },
      updatesAsked: { none: { month } },
    },
    take: fellowsARound,
    select: { id: true, person: { select: { id: true, email: true } } },
  });
  for (const { id: fellowId, person } of silent)
    await prisma.$transaction(async (tx) => {
      await tx.updateAsked.create({ data: { fellowId, month, askedAt: now } });
      const url = addressOf(`/progress/${fellowId}/updates/${month}`);
      const props = { month: showMonth(month), url };
      await post(tx, { to: person, template: "update-asked", props });
    });
  return silent.length;
}
