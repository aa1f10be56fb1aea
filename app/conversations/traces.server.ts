import { DateTime } from "luxon";
import { showMonth } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Traces } from "./reasons.ts";

type Row = {
  id: string;
  name: string;
  zone: string;
  startsOn: Date;
  endsOn: Date;
  isAway: number;
  reflections: number;
  months: string;
  attendance: string;
};

/** A fellow with what the process leaves of their year. */
export type TracedFellow = Traces & {
  id: string;
  name: string;
  zone: string;
  /** yyyy-mm of the last update. */
  lastUpdate: string | null;
  /** When the set last met with somebody's note of who came; how often they came, of how many. */
  lastMeeting: Date | null;
  came: number;
  noted: number;
};

/** How many fellows a cohort's page takes; a cohort has 10 to 40. */
const most = 100;

/**
 * The fellows whose year runs, with what the process leaves of it: counts and dates only. One query.
 * @param cohortId those of one cohort; of all of them when left out
 */
export async function tracesOf(now: Date, cohortId?: string): Promise<TracedFellow[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT f.id, p.name, c.zone, COALESCE(s."on", c.startsOn) AS startsOn, COALESCE(f.endsOn, c.endsOn) AS endsOn,
      EXISTS (SELECT 1 FROM FellowshipPause b WHERE b.fellowId = f.id AND b."from" <= ${now}
        AND (b.until IS NULL OR b.until > ${now})) AS isAway,
      (SELECT COUNT(*) FROM Entry e WHERE e.authorId = f.personId AND e.createdAt >= c.startsOn) AS reflections,
      (SELECT json_group_array(month) FROM MonthlyUpdate u WHERE u.fellowId = f.id) AS months,
      (SELECT json_group_array(json_object('at', at, 'kind', kind)) FROM (
        SELECT m.startsAt AS at, a.kind FROM Attendance a JOIN SetMeeting m ON m.id = a.meetingId
          JOIN LearningSet l ON l.id = m.setId
        WHERE a.personId = f.personId AND l.cohortId = f.cohortId ORDER BY m.startsAt DESC)) AS attendance
    FROM Fellow f JOIN Person p ON p.id = f.personId JOIN Cohort c ON c.id = f.cohortId
      LEFT JOIN FellowshipStart s ON s.fellowId = f.id
    WHERE ${cohortId ? Prisma.sql`f.cohortId = ${cohortId}` : Prisma.sql`c.startsOn <= ${now} AND c.endsOn > ${now}`}
      AND NOT EXISTS (SELECT 1 FROM FellowshipEnding g WHERE g.fellowId = f.id)
    ORDER BY p.name ${cohortId ? Prisma.sql`LIMIT ${most}` : Prisma.empty}`;
  return rows.map((row) => traced(row, now));
}

function traced(row: Row, now: Date): TracedFellow {
  const attendance: { at: string; kind: string }[] = JSON.parse(row.attendance);
  const updates: string[] = JSON.parse(row.months);
  const today = DateTime.fromJSDate(now, { zone: row.zone });
  const began = DateTime.fromJSDate(row.startsOn, { zone: row.zone });
  return {
    id: row.id,
    name: row.name,
    zone: row.zone,
    daysIn: Math.floor(today.diff(began, "days").days),
    isAway: Number(row.isAway) === 1,
    months: lastWholeMonths(began, today).map((month) => ({
      title: showMonth(month),
      hasUpdate: updates.includes(month),
    })),
    cameToMeetings: attendance.map(({ kind }) => kind === "came"),
    reflections: Number(row.reflections),
    lastUpdate: updates.sort().at(-1) ?? null,
    lastMeeting: attendance[0] ? new Date(attendance[0].at) : null,
    came: attendance.filter(({ kind }) => kind === "came").length,
    noted: attendance.length,
  };
}

/** The last two months that are over and lie wholly in the year, as yyyy-mm. */
function lastWholeMonths(began: DateTime, today: DateTime): string[] {
  return [2, 1]
    .map((ago) => today.startOf("month").minus({ months: ago }))
    .filter((month) => month >= began.startOf("day"))
    .map((month) => month.toFormat("yyyy-MM"));
}
