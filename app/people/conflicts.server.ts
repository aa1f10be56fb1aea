import { Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import {
  type ConflictOfInterest,
  type FellowPart,
  type Relation,
  conflictKey,
  findConflicts,
} from "./conflicts.ts";
import { type Role, type RoleKind, relationOf } from "./roles.ts";

const { sql } = Prisma;

type PartRow = { part: FellowPart; personId: string; fellowId: string; cohortId: string };
type LineRow = { managerId: string; reportId: string; setId: string };

const among = (ids: string[]) => sql`IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** Sponsors, mentors, coaches and assessors of fellows. @param where of f, a fellow, c, their cohort, and r.personId */
const parts = (where: Prisma.Sql) => sql`
  SELECT r.personId, 'sponsor' AS part, f.id AS fellowId, f.cohortId
    FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN Sponsorship r ON r.fellowId = f.id WHERE ${where}
  UNION ALL SELECT r.personId, r.kind, f.id, f.cohortId
    FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN Pair r ON r.fellowId = f.id
    WHERE r.endedAt IS NULL AND r.kind IN ('mentor', 'coach') AND ${where}
  UNION ALL SELECT r.personId, r.role, f.id, f.cohortId
    FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN CohortMember r ON r.cohortId = c.id
    WHERE r.role = 'assessor' AND ${where}`;

const inSet = sql`
  SELECT m.personId, s.id AS setId, s.cohortId FROM SetMember m JOIN LearningSet s ON s.id = m.setId
  UNION ALL SELECT facilitatorId, id, cohortId FROM LearningSet`;

type Doubled = { personId: string; fellowId: string; parts: string };

/** The conflicts that stand in what `where` leaves: only who has two parts for one fellow, or shares a set, is read. */
async function standing(db: Transaction, where: { parts: Prisma.Sql; lines: Prisma.Sql }) {
  const found = await db.$queryRaw<(Partial<Doubled> & Partial<LineRow>)[]>`
    WITH inSet AS (${inSet})
    SELECT personId, fellowId, json_group_array(part) AS parts, NULL AS managerId, NULL AS reportId, NULL AS setId
    FROM (${parts(where.parts)}) GROUP BY personId, fellowId HAVING count(*) > 1
    UNION ALL SELECT NULL, NULL, NULL, l.managerId, l.reportId, a.setId FROM LineManagement l
    JOIN inSet a ON a.personId = l.managerId JOIN inSet b ON b.personId = l.reportId AND b.setId = a.setId
    WHERE ${where.lines}`;
  return findConflicts(found.flatMap(relationsIn));
}

const relationsIn = (row: Partial<Doubled> & Partial<LineRow>): Relation[] => {
  if (!row.parts) return linesOf(row as LineRow);
  const { personId, fellowId, parts } = row as Doubled;
  return (JSON.parse(parts) as FellowPart[]).map((part) => ({ part, personId, fellowId }));
};

const linesOf = ({ managerId, reportId, setId }: LineRow): Relation[] => [
  { part: "lineManager", personId: managerId, reportId },
  { part: "ofSet", personId: managerId, setId },
  { part: "ofSet", personId: reportId, setId },
];

/**
 * The conflicts of interest that stand in a programme's cohorts, those that are over left out.
 * @param now when a cohort is over or not
 */
export const conflictsIn = (db: Transaction, programmeId: string, now: Date) => {
  const cohorts = sql`(SELECT id FROM Cohort WHERE programmeId = ${programmeId} AND endsOn > ${now})`;
  return standing(db, { parts: sql`c.id IN ${cohorts}`, lines: sql`a.cohortId IN ${cohorts}` });
};

/** The conflicts of interest that stand for some fellows: in their own year, or in a set that they are in. */
export const conflictsOf = (db: Transaction, fellowIds: string[]) => {
  const people = sql`(SELECT personId FROM Fellow WHERE id ${among(fellowIds)})`;
  return standing(db, {
    parts: sql`f.id ${among(fellowIds)}`,
    lines: sql`(l.managerId IN ${people} OR l.reportId IN ${people})`,
  });
};

/** The conflicts of interest that stand for one person of a programme, whichever side of them they are on. */
export const conflictsOfPerson = (db: Transaction, programmeId: string, personId: string) =>
  standing(db, {
    parts: sql`c.programmeId = ${programmeId} AND (r.personId = ${personId} OR f.personId = ${personId})`,
    lines: sql`a.cohortId IN (SELECT id FROM Cohort WHERE programmeId = ${programmeId})
      AND (l.managerId = ${personId} OR l.reportId = ${personId})`,
  });

/** The conflicts of interest that there would be in a set of these people, its facilitator among them. */
export async function conflictsAmong(db: Transaction, personIds: string[], setId: string) {
  const managed = await db.lineManagement.findMany({
    where: { managerId: { in: personIds }, reportId: { in: personIds } },
  });
  return findConflicts([
    ...managed.map(({ managerId, reportId }): Relation => {
      return { part: "lineManager", personId: managerId, reportId };
    }),
    ...personIds.map((personId): Relation => ({ part: "ofSet", personId, setId })),
  ]);
}

type Coming = { personId: string; id: string; known: PartRow[] };
const ofFellow =
  (part: FellowPart) =>
  ({ personId, id }: Coming): Relation[] => [{ part, personId, fellowId: id }];
const none = (): Relation[] => [];

/** The relations that a role brings, as far as they can meet with others of its holder. */
const brings: Record<RoleKind, (coming: Coming) => Relation[]> = {
  mentor: ofFellow("mentor"),
  coach: ofFellow("coach"),
  sponsor: ofFellow("sponsor"),
  assessor: ({ personId, id, known }) =>
    known
      .filter(({ cohortId }) => cohortId === id)
      .map(({ fellowId }) => ({ part: "assessor", personId, fellowId })),
  facilitator: ({ personId, id }) => [{ part: "ofSet", personId, setId: id }],
  lineManager: ({ personId, id }) => [{ part: "lineManager", personId, reportId: id }],
  fellow: none,
  faculty: none,
  coConsulting: none,
  citizen: none,
  hostLead: none,
  alum: none,
  programmeLead: none,
};

/**
 * The conflicts of interest that a role would make if it were given: asked before, and named, so that nobody makes one
 * without knowing.
 */
export async function conflictsMadeBy(
  db: Transaction,
  programmeId: string,
  personId: string,
  role: Role,
): Promise<ConflictOfInterest[]> {
  const known = await db.$queryRaw<PartRow[]>(
    parts(sql`c.programmeId = ${programmeId} AND r.personId = ${personId}`),
  );
  const before = [...known, ...(await setsAround(db, personId, role))];
  const coming = brings[role.kind]({ personId, id: relationOf(role), known });
  const standingNow = new Set(findConflicts(before).map(conflictKey));
  return findConflicts([...before, ...coming]).filter(
    (conflict) => !standingNow.has(conflictKey(conflict)),
  );
}

/** Whom somebody manages or is managed by, and the sets that they and those, or whom a role names, are in. */
async function setsAround(db: Transaction, personId: string, role: Role): Promise<Relation[]> {
  const rows = await db.lineManagement.findMany({
    where: { OR: [{ managerId: personId }, { reportId: personId }] },
  });
  const people = [
    personId,
    relationOf(role),
    ...rows.flatMap(({ managerId, reportId }) => [managerId, reportId]),
  ];
  const inSets = await db.$queryRaw<{ personId: string; setId: string }[]>`
    SELECT personId, setId FROM SetMember WHERE personId ${among(people)}
    UNION SELECT facilitatorId, id FROM LearningSet WHERE facilitatorId ${among(people)}`;
  return [
    ...rows.map(({ managerId, reportId }): Relation => {
      return { part: "lineManager", personId: managerId, reportId };
    }),
    ...inSets.map((row): Relation => ({ part: "ofSet", ...row })),
  ];
}
