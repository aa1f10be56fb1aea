import { Prisma } from "../generated/prisma/client.ts";
import { type RoleKind, roleKinds } from "./roles.ts";

const { sql } = Prisma;

type Within = { programmeId: string; cohortId: string | null };

const cohorts = ({ programmeId, cohortId }: Within) =>
  cohortId === null
    ? sql`(SELECT id FROM Cohort WHERE programmeId = ${programmeId})`
    : sql`(SELECT id FROM Cohort WHERE programmeId = ${programmeId} AND id = ${cohortId})`;

const ofCohort = (kind: RoleKind) => (within: Within) =>
  sql`SELECT personId FROM CohortMember WHERE role = ${kind} AND cohortId IN ${cohorts(within)}`;

const inPair = (kind: RoleKind) => (within: Within) =>
  sql`SELECT r.personId FROM Fellow f JOIN Pair r ON r.fellowId = f.id
    WHERE r.kind = ${kind} AND r.endedAt IS NULL AND f.cohortId IN ${cohorts(within)}`;

/** Who has a role through a cohort: those of the one, or of every cohort of the programme. */
const byCohort: Partial<Record<RoleKind, (within: Within) => Prisma.Sql>> = {
  fellow: (within) => sql`SELECT personId FROM Fellow WHERE cohortId IN ${cohorts(within)}`,
  faculty: ofCohort("faculty"),
  citizen: ofCohort("citizen"),
  assessor: ofCohort("assessor"),
  facilitator: (within) =>
    sql`SELECT facilitatorId FROM LearningSet WHERE cohortId IN ${cohorts(within)}`,
  mentor: inPair("mentor"),
  coach: inPair("coach"),
  coConsulting: inPair("coConsulting"),
  sponsor: (within) =>
    sql`SELECT r.personId FROM Fellow f JOIN Sponsorship r ON r.fellowId = f.id
      WHERE f.cohortId IN ${cohorts(within)}`,
};

/** Who has a role that no cohort gives. */
const byProgramme: Partial<Record<RoleKind, (programmeId: string) => Prisma.Sql>> = {
  hostLead: (programmeId) =>
    sql`SELECT r.personId FROM Host h JOIN HostLead r ON r.hostId = h.id
      WHERE h.programmeId = ${programmeId}`,
  lineManager: (programmeId) =>
    sql`SELECT r.managerId FROM LineManagement r JOIN ProgrammePerson b ON b.personId = r.reportId
      WHERE b.programmeId = ${programmeId}`,
  alum: (programmeId) =>
    sql`SELECT personId FROM Alum WHERE programmeId = ${programmeId} AND withdrawnAt IS NULL`,
  programmeLead: (programmeId) =>
    sql`SELECT personId FROM ProgrammeLead WHERE programmeId = ${programmeId}`,
};

/** Everybody who has to do with a cohort: the leads of its fellows' hosts too. */
function ofAnyRole(within: Within): Prisma.Sql {
  const kinds = roleKinds.flatMap((kind) => byCohort[kind]?.(within) ?? []);
  const hostLeads = sql`SELECT r.personId FROM Fellow f JOIN HostLead r ON r.hostId = f.hostId
    WHERE f.cohortId IN ${cohorts(within)}`;
  return Prisma.join([...kinds, hostLeads], " UNION ALL ");
}

/**
 * Queries of the ids of those who have a role, and of those who have to do with a cohort: somebody sought is in each.
 * @param kind null for any role
 */
export function holders(kind: RoleKind | null, within: Within): Prisma.Sql[] {
  const inCohort = kind && byCohort[kind];
  if (inCohort) return [inCohort(within)];
  const inProgramme = kind && byProgramme[kind];
  return [
    ...(inProgramme ? [inProgramme(within.programmeId)] : []),
    ...(within.cohortId === null ? [] : [ofAnyRole(within)]),
  ];
}
