import { showDay } from "../cohorts/wall-time.server.ts";
import type { PairKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { pairs } from "../policy/mentoring.ts";
import { prisma } from "../server/database/client.server.ts";
import { findPair } from "./find-pair.server.ts";
import { inTheirWords, pairWords } from "./pair-words.ts";

const pairsPerPage = 20;

type Row = {
  id: string;
  kind: PairKind;
  isFellow: number | bigint;
  other: string;
  cohort: string;
  endedAt: string | null;
};

/** The pairs that the actor is or has been one of, those that go on first, of each the latest. @param page from 1 */
export async function listPairs(actor: Actor, page: number) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT r.id, r.kind, f.personId = ${actor.id} AS isFellow, CASE f.personId WHEN ${actor.id} THEN p.name ELSE q.name END AS other,
      c.name AS cohort, r.endedAt || '' AS endedAt
    FROM (SELECT id FROM Pair WHERE personId = ${actor.id}
      UNION SELECT o.id FROM Fellow y JOIN Pair o ON o.fellowId = y.id WHERE y.personId = ${actor.id}) own
      JOIN Pair r ON r.id = own.id JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      JOIN Person q ON q.id = f.personId JOIN Person p ON p.id = r.personId
    ORDER BY r.endedAt IS NOT NULL, r.startedAt DESC, r.id LIMIT ${pairsPerPage + 1} OFFSET ${(page - 1) * pairsPerPage}`;
  const shown = rows.slice(0, pairsPerPage).map((row) => ({
    id: row.id,
    name: inTheirWords(row.kind, { isFellow: Number(row.isFellow) === 1, other: row.other }),
    cohort: row.cohort,
    ended: row.endedAt && showDay(new Date(row.endedAt), actor.zone),
  }));
  return {
    page,
    hasMore: rows.length > pairsPerPage,
    running: shown.filter(({ ended }) => !ended),
    ended: shown.filter(({ ended }) => ended),
  };
}

/** A pair, for one of the two. @throws NotFound */
export async function readPair(actor: Actor, id: string | undefined) {
  const pair = await findPair(actor, id);
  return {
    id: pair.id,
    kind: pairWords[pair.kind].name,
    name: inTheirWords(pair.kind, { isFellow: pair.isFellow, other: pair.other.name }),
    other: pair.other.name,
    isFellow: pair.isFellow,
    since: showDay(pair.startedAt, actor.zone),
    ended: pair.endedAt && showDay(pair.endedAt, actor.zone),
    may: { goOn: pairs.may.goOn(actor, pair) },
  };
}
