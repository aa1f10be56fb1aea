import { showDay } from "../cohorts/wall-time.server.ts";
import type { PairKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { inHours, pairWords } from "./pair-words.ts";

type Row = {
  kind: PairKind;
  fellows: number | bigint;
  meetings: number | bigint;
  minutes: number | bigint;
  confirmed: number | bigint;
};

/**
 * What somebody gave the fellows of a cohort as mentor or coach, for a certificate: hours as they were logged, how many of them the
 * fellows or they confirmed, and no fellow's name. It comes with the cohort's last day.
 * @throws NotFound for who met no fellow of it; Conflict before the year is over
 */
export async function readGivenHours(actor: Actor, cohortId = "", now = new Date()) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT r.kind, count(DISTINCT r.fellowId) AS fellows, count(*) AS meetings, SUM(m.minutes) AS minutes,
      SUM(CASE WHEN v.meetingId IS NULL THEN 0 ELSE m.minutes END) AS confirmed
    FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN PairMeeting m ON m.pairId = r.id
      LEFT JOIN PairMeetingConfirmation v ON v.meetingId = m.id
    WHERE r.personId = ${actor.id} AND f.cohortId = ${cohortId} GROUP BY r.kind ORDER BY r.kind`;
  if (rows.length === 0) throw new NotFound();
  const cohort = await prisma.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    select: {
      name: true,
      startsOn: true,
      endsOn: true,
      zone: true,
      programme: { select: { name: true } },
    },
  });
  const ends = showDay(cohort.endsOn, cohort.zone);
  if (cohort.endsOn > now)
    throw new Conflict(`The certificate comes when the year is over, on ${ends}.`);
  return {
    name: actor.name,
    cohort: cohort.name,
    programme: cohort.programme.name,
    from: showDay(cohort.startsOn, cohort.zone),
    to: ends,
    on: showDay(now, cohort.zone),
    given: rows.map((row) => ({
      what: pairWords[row.kind].name,
      fellows: counted(Number(row.fellows), "fellow"),
      meetings: counted(Number(row.meetings), "meeting"),
      hours: inHours(Number(row.minutes)),
      confirmed: row.confirmed === row.minutes ? "all of it" : inHours(Number(row.confirmed)),
    })),
  };
}

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** The cohorts whose year is over and whose fellows the actor met as mentor or coach, the latest first. */
export const certificatesOf = ({ id }: Actor, now = new Date()) =>
  prisma.$queryRaw<{ id: string; name: string }[]>`
    SELECT c.id, c.name FROM Cohort c WHERE c.endsOn <= ${now} AND EXISTS (SELECT 1 FROM Pair r
      JOIN Fellow f ON f.id = r.fellowId JOIN PairMeeting m ON m.pairId = r.id WHERE r.personId = ${id} AND f.cohortId = c.id)
    ORDER BY c.endsOn DESC`;
