import { DateTime } from "luxon";
import type { CohortRole, PairKind } from "../generated/prisma/client.ts";
import { changeFacilitator } from "../learning-sets/change-set.server.ts";
import { beginPairs } from "../mentoring/begin-pairs.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type RelatedTo, type Role, type RoleKind, relationOf, roles } from "./roles.ts";

/** After how many months an alum is asked again whether they want to stay. */
const alumMonths = 24;

type Giving = { programmeId: string; personId: string; id: string };
type Give = (tx: Transaction, giving: Giving) => Promise<unknown>;

/** The id when what it names belongs to the programme. */
type Look = (tx: Transaction, giving: Giving) => Promise<{ personId?: string } | null>;

const relations: Record<RelatedTo, Look> = {
  cohort: async (tx, { id, programmeId }) =>
    (await tx.cohort.count({ where: { id, programmeId } })) ? {} : null,
  fellow: (tx, { id, programmeId }) =>
    tx.fellow.findFirst({ where: { id, cohort: { programmeId } }, select: { personId: true } }),
  set: async (tx, { id, programmeId }) =>
    (await tx.learningSet.count({ where: { id, cohort: { programmeId } } })) ? {} : null,
  host: async (tx, { id, programmeId }) =>
    (await tx.host.count({ where: { id, programmeId } })) ? {} : null,
  person: (tx, { id, programmeId }) =>
    tx.programmePerson.findFirst({
      where: { programmeId, personId: id, leftAt: null },
      select: { personId: true },
    }),
  nothing: () => Promise.resolve({}),
};

const inCohort =
  (role: CohortRole): Give =>
  (tx, { id: cohortId, personId }) => {
    const key = { cohortId, personId, role };
    return tx.cohortMember.upsert({
      where: { cohortId_personId_role: key },
      create: key,
      update: {},
    });
  };

const inPair =
  (kind: PairKind): Give =>
  (tx, { id: fellowId, personId }) =>
    beginPairs(tx, [{ fellowId, personId, kind }]);

const gives: Record<RoleKind, Give> = {
  fellow: (tx, { id: cohortId, personId }) => {
    const key = { cohortId, personId };
    return tx.fellow.upsert({ where: { cohortId_personId: key }, create: key, update: {} });
  },
  faculty: inCohort("faculty"),
  citizen: inCohort("citizen"),
  assessor: inCohort("assessor"),
  mentor: inPair("mentor"),
  coach: inPair("coach"),
  coConsulting: inPair("coConsulting"),
  sponsor: (tx, { id: fellowId, personId }) => {
    const key = { fellowId, personId };
    return tx.sponsorship.upsert({ where: { fellowId_personId: key }, create: key, update: {} });
  },
  facilitator: (tx, { id, personId }) => changeFacilitator(tx, id, personId),
  hostLead: (tx, { id: hostId, personId }) => {
    const key = { hostId, personId };
    return tx.hostLead.upsert({ where: { hostId_personId: key }, create: key, update: {} });
  },
  lineManager: (tx, { id: reportId, personId: managerId }) => {
    const key = { managerId, reportId };
    return tx.lineManagement.upsert({
      where: { managerId_reportId: key },
      create: key,
      update: {},
    });
  },
  alum: async (tx, { programmeId, personId }) => {
    const key = { programmeId, personId };
    const now = DateTime.utc();
    const consent = {
      consentedAt: now.toJSDate(),
      reconfirmOn: now.plus({ months: alumMonths }).toJSDate(),
      withdrawnAt: null,
    };
    await tx.alum.updateMany({ where: { ...key, withdrawnAt: { not: null } }, data: consent });
    await tx.alum.upsert({
      where: { programmeId_personId: key },
      create: { ...key, ...consent },
      update: {},
    });
  },
  programmeLead: (tx, { programmeId, personId }) => {
    const key = { programmeId, personId };
    return tx.programmeLead.upsert({
      where: { programmeId_personId: key },
      create: key,
      update: {},
    });
  },
};

/**
 * Gives somebody of a programme a role in it. Safe to repeat. A set has one facilitator: a new one takes the place of who
 * was. The caller has asked the policy, and named the conflicts that it makes (see conflicts.server.ts).
 * @throws NotFound when the person, or what the role relates to, is not of the programme; Conflict when it would relate
 *   somebody to themselves
 */
export async function assignRole(
  tx: Transaction,
  programmeId: string,
  personId: string,
  role: Role,
): Promise<void> {
  const giving = { programmeId, personId, id: relationOf(role) };
  const belongs = { programmeId, personId, leftAt: null };
  if (!(await tx.programmePerson.count({ where: belongs }))) throw new NotFound();
  const relation = await relations[roles[role.kind].needs](tx, giving);
  if (!relation) throw new NotFound();
  if (relation.personId === personId)
    throw new Conflict(`Nobody can be their own ${roles[role.kind].name.toLowerCase()}.`);
  await gives[role.kind](tx, giving);
}
