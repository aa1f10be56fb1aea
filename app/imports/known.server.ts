import { setImmediate as others } from "node:timers/promises";
import { Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { addressOf } from "./cells.ts";
import { type Known, type KnownPerson, type Relation, keyOf } from "./known.ts";
import type { SheetRow } from "./read-spreadsheet.ts";

/** As many people as are read at a time, so that requests go on in between. */
const chunk = 500;

/** A person with the address that they are known by. */
export type Addressed = KnownPerson & { email: string };

/**
 * What is there of a programme to compare a file with: its cohorts, hosts and sets, and everybody whose address the file has.
 * Of people whom only another programme has, nothing but that they are there.
 */
export async function readKnown(
  db: Transaction,
  programmeId: string,
  rows: SheetRow[],
): Promise<Known> {
  const ofProgramme = { where: { programmeId }, orderBy: { name: "asc" } } as const;
  const cohorts = await db.cohort.findMany({ ...ofProgramme, select: { id: true, name: true } });
  const hosts = await db.host.findMany({
    ...ofProgramme,
    select: { id: true, code: true, name: true },
  });
  const sets = await db.learningSet.findMany({
    where: { cohort: { programmeId } },
    select: { id: true, cohortId: true, name: true },
  });
  const written = rows.flatMap(({ cells }) => [addressOf(cells.email), addressOf(cells.fellow)]);
  const addresses = [...new Set(written)].filter(Boolean);
  const people: Known["people"] = new Map();
  for (let at = 0; at < addresses.length; at += chunk) {
    const some = JSON.stringify(addresses.slice(at, at + chunk));
    for (const where of [named(some), managing(some)])
      for (const person of await readPeople(db, programmeId, where))
        people.set(person.email, person);
    await others();
  }
  return { cohorts, hosts, sets, people };
}

const named = (addresses: string) =>
  Prisma.sql`p.email IN (SELECT value FROM json_each(${addresses}))`;

/** Who manages those of these addresses, or is managed by them: they may not meet in a set. */
const managing = (addresses: string) => Prisma.sql`p.id IN (
  WITH these AS (SELECT id FROM Person WHERE email IN (SELECT value FROM json_each(${addresses})))
  SELECT managerId FROM LineManagement WHERE reportId IN (SELECT id FROM these)
  UNION SELECT reportId FROM LineManagement WHERE managerId IN (SELECT id FROM these))`;

type Row = Record<
  "id" | "email" | "name" | "profession" | "standing" | "fellowships" | "relations",
  string
> & { keepsName: number | bigint };

/**
 * People with what relates them to a programme, in one query.
 * @param where of "Person" p, or what follows it
 */
export async function readPeople(
  db: Transaction,
  programmeId: string,
  where: Prisma.Sql,
): Promise<Addressed[]> {
  // The plus keeps SQLite from going through the whole programme to find one person's rows in it.
  const own = Prisma.sql`JOIN Cohort c ON c.id = f.cohortId AND +c.programmeId = ${programmeId}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, p.email, p.name, p.profession,
      (p.cameInAt IS NOT NULL OR EXISTS (SELECT 1 FROM ProgrammePerson WHERE personId = p.id AND programmeId <> ${programmeId})) AS keepsName,
      COALESCE((SELECT CASE WHEN leftAt IS NULL THEN 'belongs' ELSE 'left' END FROM ProgrammePerson WHERE personId = p.id AND programmeId = ${programmeId}), 'none') AS standing,
      (SELECT json_group_array(json_object('id', f.id, 'cohortId', f.cohortId, 'hostId', f.hostId)) FROM Fellow f ${own} WHERE f.personId = p.id) AS fellowships,
      (SELECT json_group_array(json(relation)) FROM (
        SELECT json_object('as', 'fellow', 'cohortId', f.cohortId) AS relation FROM Fellow f ${own} WHERE f.personId = p.id
        UNION ALL SELECT json_object('as', 'placed', 'cohortId', f.cohortId, 'hostId', f.hostId) FROM Fellow f ${own} WHERE f.personId = p.id AND f.hostId IS NOT NULL
        UNION ALL SELECT json_object('as', f.role, 'cohortId', f.cohortId) FROM CohortMember f ${own} WHERE f.personId = p.id
        UNION ALL SELECT json_object('as', 'facilitator', 'cohortId', f.cohortId, 'set', f.name) FROM LearningSet f ${own} WHERE f.facilitatorId = p.id
        UNION ALL SELECT json_object('as', 'member', 'cohortId', f.cohortId, 'set', f.name) FROM SetMember r JOIN LearningSet f ON f.id = r.setId ${own} WHERE r.personId = p.id
        UNION ALL SELECT json_object('as', 'sponsor', 'cohortId', f.cohortId, 'fellow', fp.email) FROM Sponsorship r JOIN Fellow f ON f.id = r.fellowId ${own} JOIN Person fp ON fp.id = f.personId WHERE r.personId = p.id
        UNION ALL SELECT json_object('as', r.kind, 'cohortId', f.cohortId, 'fellow', fp.email) FROM Pair r JOIN Fellow f ON f.id = r.fellowId ${own} JOIN Person fp ON fp.id = f.personId WHERE r.personId = p.id AND r.endedAt IS NULL AND r.kind IN ('mentor', 'coach')
        UNION ALL SELECT json_object('as', 'hostLead', 'hostId', h.id) FROM HostLead r JOIN Host h ON h.id = r.hostId AND +h.programmeId = ${programmeId} WHERE r.personId = p.id
        UNION ALL SELECT json_object('as', 'lineManager', 'fellow', fp.email) FROM LineManagement r JOIN Person fp ON fp.id = r.reportId JOIN ProgrammePerson m ON m.personId = fp.id AND +m.programmeId = ${programmeId} AND m.leftAt IS NULL WHERE r.managerId = p.id
        UNION ALL SELECT json_object('as', 'programmeLead') FROM ProgrammeLead WHERE personId = p.id AND programmeId = ${programmeId}
        UNION ALL SELECT json_object('as', 'alum') FROM Alum WHERE personId = p.id AND programmeId = ${programmeId} AND withdrawnAt IS NULL
      )) AS relations
    FROM Person p WHERE ${where}`;
  return rows.map(toPerson);
}

function toPerson({ id, email, name, profession, standing, ...row }: Row): Addressed {
  const relations = JSON.parse(row.relations) as Relation[];
  return {
    id,
    email,
    name,
    profession,
    keepsName: Boolean(row.keepsName) || standing === "none",
    standing: standing as KnownPerson["standing"],
    fellowships: JSON.parse(row.fellowships) as KnownPerson["fellowships"],
    relations: new Map(relations.map((relation) => [keyOf(relation), relation])),
  };
}
