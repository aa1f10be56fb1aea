import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { PairKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { agreedOr } from "./log.server.ts";
import { isOn, lastSign, stallOf } from "./stall.server.ts";
import { inHours, pairWords } from "./pair-words.ts";

const pairsPerPage = 40;

type Row = {
  id: string;
  kind: PairKind;
  fellowId: string;
  fellow: string;
  other: string;
  endedAt: string | null;
  agreedMinutes: number | bigint | null;
  met: number | bigint | null;
  lastOn: string | null;
  goals: number | bigint | null;
  sign: string;
  isOn: number | bigint;
};

/**
 * The pairs of a cohort for those who run it: for how long each has met, and when last. Never what about: `pairHours` says what a
 * programme sees, and no other table is read. @param page from 1 @throws NotFound, Forbidden
 */
export async function readOverview(actor: Actor, cohortId: string | undefined, page: number) {
  const cohort = await findCohortToRun(actor, cohortId);
  const now = new Date();
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT r.id, r.kind, f.id AS fellowId, q.name AS fellow, p.name AS other, r.endedAt || '' AS endedAt, r.agreedMinutes,
      (SELECT SUM(minutes) FROM PairMeeting WHERE pairId = r.id) AS met,
      (SELECT MAX(heldOn) || '' FROM PairMeeting WHERE pairId = r.id) AS lastOn,
      (SELECT SUM(goalsTouched) FROM PairMeeting WHERE pairId = r.id) AS goals,
      ${lastSign} AS sign, (${isOn(now)}) AS isOn
    FROM (SELECT r.id FROM Fellow f JOIN Pair r ON r.fellowId = f.id JOIN Person q ON q.id = f.personId WHERE f.cohortId = ${cohort.id}
        ORDER BY r.endedAt IS NOT NULL, q.name, r.kind, r.id LIMIT ${pairsPerPage + 1} OFFSET ${(page - 1) * pairsPerPage}) shown
      JOIN Pair r ON r.id = shown.id JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      JOIN Person q ON q.id = f.personId JOIN Person p ON p.id = r.personId
    ORDER BY r.endedAt IS NOT NULL, q.name, r.kind, r.id`;
  return {
    cohort: { id: cohort.id, name: cohort.name },
    page,
    hasMore: rows.length > pairsPerPage,
    pairs: rows.slice(0, pairsPerPage).map((row) => ({
      id: row.id,
      fellowId: row.fellowId,
      fellow: row.fellow,
      other: row.other,
      who: pairWords[row.kind].who,
      hours: `${inHours(Number(row.met ?? 0))} of ${inHours(agreedOr(row))}`,
      last: row.lastOn ? showDay(new Date(row.lastOn), cohort.zone) : null,
      goals: Number(row.goals ?? 0),
      hasPaused: Number(row.isOn) === 1 && stallOf(new Date(row.sign), now) === "paused",
      ended: row.endedAt && showDay(new Date(row.endedAt), cohort.zone),
    })),
  };
}
