import { DateTime } from "luxon";
import { monthOf, showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { runningYear } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Task } from "./needs-you.server.ts";

/** The day of the month from which its update is asked for. */
const updateFrom = 20;

type Known = Record<"hasUpdate" | "isAway" | "isDeferred" | "isAlum", number | bigint>;

/**
 * What the actor's own year asks of them: the month's update while it runs, and from its last month on, whether they stay in the
 * network. Nothing of it while they are away. One query, for it stands on every fellow's home.
 */
export async function ownYear(actor: Actor): Promise<Task[]> {
  const now = new Date();
  const year = runningYear(actor, now);
  const today = DateTime.fromJSDate(now, { zone: actor.zone });
  if (!year) return [];
  const isUpdateDue = today.day >= updateFrom && year.endsOn >= now;
  const isLastMonth = DateTime.fromJSDate(year.endsOn).minus({ months: 1 }).toJSDate() <= now;
  if (!isUpdateDue && !isLastMonth) return [];
  const month = monthOf(now, actor.zone);
  const known = await knownOf(year.id, month, now);
  if (!known || Number(known.isAway) || Number(known.isDeferred)) return [];
  const update: Task = {
    to: `/progress/${year.id}/updates/${month}`,
    text: `Write your update for ${showMonth(month)}`,
    detail: "Learned, stuck, next",
    takes: "2 minutes",
  };
  const leaving: Task = {
    to: `/leaving/${year.id}`,
    text: "Say whether you want to stay in the network",
    detail: `Your year ends on ${showDay(year.endsOn, actor.zone)}`,
    takes: "3 minutes",
  };
  return [
    ...(isUpdateDue && !Number(known.hasUpdate) ? [update] : []),
    ...(isLastMonth && !Number(known.isAlum) ? [leaving] : []),
  ];
}

async function knownOf(fellowId: string, month: string, now: Date) {
  const [known] = await prisma.$queryRaw<Known[]>`
    SELECT EXISTS (SELECT 1 FROM MonthlyUpdate u WHERE u.fellowId = f.id AND u.month = ${month}) AS hasUpdate,
      EXISTS (SELECT 1 FROM FellowshipPause b WHERE b.fellowId = f.id AND b."from" <= ${now}
        AND (b.until IS NULL OR b.until > ${now})) AS isAway,
      EXISTS (SELECT 1 FROM Alum a WHERE a.programmeId = c.programmeId AND a.personId = f.personId) AS isAlum,
      EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id AND e.kind = 'deferred') AS isDeferred
    FROM Fellow f JOIN Cohort c ON c.id = f.cohortId WHERE f.id = ${fellowId}`;
  return known;
}
