import { type FellowPart, type Relation, findConflicts, reasonOf } from "../people/conflicts.ts";
import { roles } from "../people/roles.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import type { OfferedKind } from "./kinds.ts";

/** Somebody who is to be a fellow's mentor or coach. */
export type ToBe = { kind: OfferedKind; fellowId: string; personId: string };

type Part = FellowPart | "lineManager" | "ended";
type Row = { fellowId: string; personId: string; fellow: string; person: string; part: Part };

/** What speaks against bringing two together, in a sentence each. */
export type PairConcern = {
  fellowId: string;
  personId: string;
  says: string;
  /** Of interest; if not, the two have ended before, and may begin again if they both want to. */
  isConflict: boolean;
};

const linesApart = "Mentoring and coaching are kept apart from line management.";

/**
 * What speaks against bringing people together: that one is sponsor or assessor of the fellow, or their line manager, or that
 * the two have ended before. In one query.
 */
export async function concernsOf(db: Transaction, toBe: ToBe[]): Promise<PairConcern[]> {
  if (toBe.length === 0) return [];
  const rows = await relationsAmong(
    db,
    toBe.map(({ fellowId }) => fellowId),
    toBe.map(({ personId }) => personId),
  );
  const related = new Set(rows.map(keyOf));
  return toBe
    .filter((one) => related.has(keyOf(one)))
    .flatMap(({ kind, fellowId, personId }) => {
      const of = rows.filter((row) => row.fellowId === fellowId && row.personId === personId);
      return [
        ...inConflict(kind, of).map((says) => ({ fellowId, personId, says, isConflict: true })),
        ...endedBefore(of).map((says) => ({ fellowId, personId, says, isConflict: false })),
      ];
    });
}

const keyOf = ({ fellowId, personId }: Pick<ToBe, "fellowId" | "personId">) =>
  `${fellowId} ${personId}`;

/** What some people are to some fellows already, as far as it bears on mentoring and coaching. */
const relationsAmong = (db: Transaction, fellowIds: string[], personIds: string[]) =>
  db.$queryRaw<Row[]>`
    WITH some AS (SELECT f.id, f.personId, f.cohortId, q.name FROM Fellow f JOIN Person q ON q.id = f.personId WHERE f.id IN ${listOf(fellowIds)}),
    related AS (
      SELECT f.id AS fellowId, s.personId, 'sponsor' AS part FROM some f JOIN Sponsorship s ON s.fellowId = f.id
      UNION SELECT f.id, m.personId, 'assessor' FROM some f JOIN CohortMember m ON m.cohortId = f.cohortId AND m.role = 'assessor'
      UNION SELECT f.id, l.managerId, 'lineManager' FROM some f JOIN LineManagement l ON l.reportId = f.personId
      UNION SELECT f.id, r.personId, 'ended' FROM some f JOIN Pair r ON r.fellowId = f.id
        WHERE r.endedAt IS NOT NULL AND r.kind IN ('mentor', 'coach'))
    SELECT e.fellowId, e.personId, f.name AS fellow, p.name AS person, e.part
    FROM related e JOIN some f ON f.id = e.fellowId JOIN Person p ON p.id = e.personId
    WHERE e.personId IN ${listOf(personIds)} ORDER BY f.name, p.name, e.part`;

function inConflict(kind: OfferedKind, rows: Row[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const { fellowId, personId, fellow, person } = first;
  const relation = (part: FellowPart): Relation => ({ part, personId, fellowId });
  const standing = rows.map(({ part }) => part).filter((part) => isFellowPart(part));
  const found = findConflicts([relation(kind), ...standing.map(relation)]);
  const nameOf = (part: FellowPart) => roles[part].name.toLowerCase();
  return [
    ...found.flatMap((conflict) =>
      conflict.kind === "parts"
        ? [
            `${person}: ${conflict.parts.map(nameOf).join(" and ")} of ${fellow}. ${reasonOf(conflict)}`,
          ]
        : [],
    ),
    ...(rows.some(({ part }) => part === "lineManager")
      ? [`${person}: line manager of ${fellow}. ${linesApart}`]
      : []),
  ];
}

const isFellowPart = (part: Part): part is FellowPart => part !== "lineManager" && part !== "ended";

const endedBefore = (rows: Row[]): string[] =>
  rows
    .filter(({ part }) => part === "ended")
    .map(({ fellow, person }) => `${fellow} and ${person} have ended their work together before.`);
