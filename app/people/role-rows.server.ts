import { Prisma } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { type RelatedTo, type RoleKind, roleInWords, roleKey, roleOf, roles } from "./roles.ts";

const { sql } = Prisma;

/** One role of somebody: what it is a relation to, by id and name, and the cohort that it belongs to. */
export type RoleRow = {
  personId: string;
  kind: RoleKind;
  id: string;
  name: string;
  cohort: string | null;
  /** The fellowship that it is, or is about. */
  fellowId: string | null;
};

type Branch = (programmeId: string, people: Prisma.Sql) => Prisma.Sql;

// In the order in which a person's roles are told. CROSS JOIN keeps to the order written: from the people asked for to what they
// are related to, and not through all of a programme.
const branches: Branch[] = [
  (programmeId, people) => sql`
    SELECT r.personId, 'programmeLead' AS kind, '' AS id, '' AS name, NULL AS cohort, NULL AS fellowId
    FROM ProgrammeLead r WHERE r.programmeId = ${programmeId} AND r.personId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.personId, 'fellow', c.id, c.name, NULL, r.id
    FROM Fellow r CROSS JOIN Cohort c ON c.id = r.cohortId
    WHERE c.programmeId = ${programmeId} AND r.personId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.personId, r.role, c.id, c.name, NULL, NULL
    FROM CohortMember r CROSS JOIN Cohort c ON c.id = r.cohortId
    WHERE c.programmeId = ${programmeId} AND r.personId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.facilitatorId, 'facilitator', r.id, r.name, c.name, NULL
    FROM LearningSet r CROSS JOIN Cohort c ON c.id = r.cohortId
    WHERE c.programmeId = ${programmeId} AND r.facilitatorId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.personId, r.kind, f.id, p.name, c.name, f.id
    FROM Pair r CROSS JOIN Fellow f ON f.id = r.fellowId CROSS JOIN Cohort c ON c.id = f.cohortId CROSS JOIN Person p ON p.id = f.personId
    WHERE c.programmeId = ${programmeId} AND r.endedAt IS NULL AND r.personId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.personId, 'sponsor', f.id, p.name, c.name, f.id
    FROM Sponsorship r CROSS JOIN Fellow f ON f.id = r.fellowId CROSS JOIN Cohort c ON c.id = f.cohortId CROSS JOIN Person p ON p.id = f.personId
    WHERE c.programmeId = ${programmeId} AND r.personId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.personId, 'hostLead', h.id, h.name, NULL, NULL
    FROM HostLead r CROSS JOIN Host h ON h.id = r.hostId
    WHERE h.programmeId = ${programmeId} AND r.personId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.managerId, 'lineManager', p.id, p.name, NULL, NULL
    FROM LineManagement r CROSS JOIN ProgrammePerson b ON b.personId = r.reportId AND b.programmeId = ${programmeId}
    CROSS JOIN Person p ON p.id = r.reportId
    WHERE r.managerId IN ${people}`,
  (programmeId, people) => sql`
    SELECT r.personId, 'alum', '', '', NULL, NULL
    FROM Alum r WHERE r.programmeId = ${programmeId} AND r.withdrawnAt IS NULL AND r.personId IN ${people}`,
];

/** The roles that some people have in a programme, in the order in which they are told. The caller has asked the policy. */
export function rolesOf(db: Transaction, programmeId: string, personIds: string[]) {
  const people = sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`;
  const all = branches.map((branch) => branch(programmeId, people));
  return db.$queryRaw<RoleRow[]>(Prisma.join(all, " UNION ALL "));
}

/** A role as a page shows it. */
export const shownRole = ({ kind, id, name, cohort, fellowId }: RoleRow) => ({
  key: roleKey(roleOf(kind, id)),
  kind,
  text: roleInWords(kind, name),
  cohort,
  fellowId,
});

/** How many of a kind are told one by one. */
const toldSingly = 2;

/** What more than that are together; others are told by the first names. */
const many: Partial<Record<RelatedTo, string>> = { fellow: "fellows", person: "people" };

/** Somebody's roles in a few words: "Coach of 6 fellows" where there are many of a kind. */
export function rolesInShort(rows: RoleRow[]): string[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const names = rows.filter((row) => row.kind === kind).map(({ name }) => name);
    if (names.length <= toldSingly) return names.map((name) => roleInWords(kind, name));
    const all =
      roles[kind].needs in many ? `${names.length} ${many[roles[kind].needs]}` : inOne(names);
    return [roleInWords(kind, all)];
  });
}

const inOne = (names: string[]) =>
  `${names.slice(0, toldSingly).join(", ")} and ${names.length - toldSingly} more`;
