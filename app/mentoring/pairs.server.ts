import { showDay } from "../cohorts/wall-time.server.ts";
import type { PairKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { certificatesOf } from "./given-hours.server.ts";
import { agreedOr } from "./log.server.ts";
import { inHours, inTheirWords, pairWords } from "./pair-words.ts";

const pairsPerPage = 20;

type Row = {
  id: string;
  kind: PairKind;
  isFellow: number | bigint;
  other: string;
  cohort: string;
  cohortId: string;
  endedAt: string | null;
  agreedMinutes: number | bigint | null;
  met: number | bigint | null;
};

/** The pairs that the actor is or has been one of, those that go on first, of each the latest. @param page from 1 */
export async function listPairs(actor: Actor, page: number) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT r.id, r.kind, f.personId = ${actor.id} AS isFellow, CASE f.personId WHEN ${actor.id} THEN p.name ELSE q.name END AS other,
      c.name AS cohort, c.id AS cohortId, r.endedAt || '' AS endedAt, r.agreedMinutes, (SELECT SUM(minutes) FROM PairMeeting WHERE pairId = r.id) AS met
    FROM (SELECT id FROM Pair WHERE personId = ${actor.id}
      UNION SELECT o.id FROM Fellow y JOIN Pair o ON o.fellowId = y.id WHERE y.personId = ${actor.id}) own
      JOIN Pair r ON r.id = own.id JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      JOIN Person q ON q.id = f.personId JOIN Person p ON p.id = r.personId
    ORDER BY r.endedAt IS NOT NULL, r.startedAt DESC, r.id LIMIT ${pairsPerPage + 1} OFFSET ${(page - 1) * pairsPerPage}`;
  const shown = rows.slice(0, pairsPerPage).map((row) => ({
    id: row.id,
    name: inTheirWords(row.kind, { isFellow: Number(row.isFellow) === 1, other: row.other }),
    cohort: row.cohort,
    ...hoursOf(row),
    ended: row.endedAt && showDay(new Date(row.endedAt), actor.zone),
  }));
  const running = shown.filter(({ ended }) => !ended);
  return {
    page,
    hasMore: rows.length > pairsPerPage,
    running,
    byKind: byKind(running),
    ended: shown.filter(({ ended }) => ended),
    certificates: page === 1 ? await certificatesOf(actor) : [],
    slots: slotsOf(rows),
  };
}

/** The cohorts in which the actor books slots, or gives them. */
function slotsOf(rows: Row[]) {
  const those = rows.filter(
    ({ kind, isFellow, endedAt }) => !endedAt && (Number(isFellow) || pairWords[kind].slots),
  );
  return [...new Map(those.map(({ cohortId, cohort }) => [cohortId, cohort]))].map(
    ([id, cohort]) => ({ to: `/cohorts/${id}/slots`, cohort }),
  );
}

/** For how long a pair has met, and is to. */
const hoursOf = ({ kind, met, agreedMinutes }: Row) => {
  const agreed = agreedOr({ kind, agreedMinutes });
  return {
    kind,
    met: Number(met ?? 0),
    agreed,
    hours: `${inHours(Number(met ?? 0))} of ${inHours(agreed)}`,
  };
};

/** The minutes of the pairs that go on, by their kind, in words too. */
function byKind(running: ReturnType<typeof hoursOf>[]) {
  const kinds = [...new Set(running.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const of = running.filter((pair) => pair.kind === kind);
    const [met, agreed] = [sum(of.map((one) => one.met)), sum(of.map((one) => one.agreed))];
    const { name } = pairWords[kind];
    return { kind, name, met, agreed, inWords: { met: inHours(met), agreed: inHours(agreed) } };
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
