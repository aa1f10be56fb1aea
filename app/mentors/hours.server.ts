import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { inHours } from "../mentoring/pair-words.ts";
import { prisma } from "../server/database/client.server.ts";
import { isSupervisionLong } from "./own-offer.server.ts";
import { isToEnd } from "./room-left.server.ts";

const peoplePerPage = 40;

type Count = number | bigint;
type Row = {
  id: string;
  name: string;
  offerId: string | null;
  capacity: Count | null;
  coaches: Count | null;
  pausedAt: string | null;
  supervisedOn: string | null;
} & Record<"fellows" | "inAll" | "here", Count | null>;

/**
 * Who mentors or coaches fellows of a cohort, or offers to in its programme, by name, for those who run the cohort: how many fellows
 * they have and offered to have, for how long they have met, and when they were last supervised. Never what about.
 * @param page from 1 @throws NotFound, Forbidden
 */
export async function listMentors(actor: Actor, cohortId: string | undefined, page: number) {
  const cohort = await findCohortToRun(actor, cohortId);
  const now = new Date();
  const rows = await prisma.$queryRaw<Row[]>`
    WITH own AS (
      SELECT r.id, r.personId, f.id AS fellowId, f.cohortId, r.endedAt IS NULL AND ${isToEnd(now)} AS isOn
      FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN Pair r ON r.fellowId = f.id
      WHERE c.programmeId = ${cohort.programmeId} AND r.kind IN ('mentor', 'coach')),
    met AS (SELECT w.personId, COUNT(DISTINCT CASE WHEN w.isOn THEN w.fellowId END) AS fellows, SUM(m.minutes) AS inAll,
        SUM(CASE WHEN w.cohortId = ${cohort.id} THEN m.minutes END) AS here, MAX(w.cohortId = ${cohort.id}) AS isHere
      FROM own w LEFT JOIN PairMeeting m ON m.pairId = w.id GROUP BY w.personId)
    SELECT p.id, p.name, o.id AS offerId, o.capacity, o.coaches, o.pausedAt || '' AS pausedAt, o.supervisedOn || '' AS supervisedOn, t.fellows, t.inAll, t.here
    FROM (SELECT personId FROM met WHERE isHere UNION SELECT personId FROM MentorOffer WHERE programmeId = ${cohort.programmeId}) x
      JOIN Person p ON p.id = x.personId LEFT JOIN met t ON t.personId = p.id
      LEFT JOIN MentorOffer o ON o.personId = p.id AND o.programmeId = ${cohort.programmeId}
    ORDER BY p.name, p.id LIMIT ${peoplePerPage + 1} OFFSET ${(page - 1) * peoplePerPage}`;
  return {
    cohort: { id: cohort.id, name: cohort.name },
    page,
    hasMore: rows.length > peoplePerPage,
    people: rows.slice(0, peoplePerPage).map((row) => ({
      id: row.id,
      name: row.name,
      offerId: row.offerId,
      fellows: fellowsInWords(row),
      inAll: inHours(Number(row.inAll ?? 0)),
      here: inHours(Number(row.here ?? 0)),
      supervised: supervisedInWords(row, cohort.zone, now),
    })),
  };
}

function fellowsInWords({ fellows, capacity, pausedAt }: Row): string {
  const count = Number(fellows ?? 0);
  if (capacity === null) return count === 0 ? "None" : String(count);
  return `${count} of ${capacity}${pausedAt ? ", paused" : ""}`;
}

/** Of those who offer to coach alone. */
function supervisedInWords({ coaches, supervisedOn }: Row, zone: string, now: Date): string {
  if (!Number(coaches ?? 0)) return "Does not coach";
  if (!supervisedOn) return "Not said";
  const day = new Date(supervisedOn);
  const ago = isSupervisionLong(day, now) ? ", more than three months ago" : "";
  return `${showDay(day, zone)}${ago}`;
}
