import type { CohortRole, PairKind } from "../generated/prisma/client.ts";
import { leaveSets } from "../learning-sets/change-set.server.ts";
import { begunPair, removePair } from "../mentoring/end-pair.server.ts";
import { removeOfferUnlessStanding } from "../mentors/pause-offer.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { withdrawSlotsOf } from "../slots/withdraw-slot.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type Role, type RoleKind, relationOf } from "./roles.ts";

type Taking = { programmeId: string; personId: string; id: string };
type Take = (tx: Transaction, taking: Taking) => Promise<unknown>;

const fromCohort =
  (role: CohortRole): Take =>
  (tx, { programmeId, id: cohortId, personId }) =>
    tx.cohortMember.deleteMany({ where: { cohortId, personId, role, cohort: { programmeId } } });

const fromPair =
  (kind: PairKind): Take =>
  (tx, { programmeId, id: fellowId, personId }) =>
    removePair(tx, { fellowId, personId, kind, fellow: { cohort: { programmeId } } });

const takes: Record<RoleKind, Take> = {
  fellow: takeFellowship,
  faculty: async (tx, taking) => {
    await fromCohort("faculty")(tx, taking);
    const { id: cohortId, programmeId, personId } = taking;
    const given = { kind: "coConsulting", cohortId, cohort: { programmeId } } as const;
    await withdrawSlotsOf(tx, personId, given, new Date());
  },
  citizen: async (tx, taking) => {
    const { id: cohortId, personId, programmeId } = taking;
    await fromCohort("citizen")(tx, taking);
    if (await tx.fellow.count({ where: { cohortId, personId } })) return;
    await leaveSets(tx, personId, { cohortId, cohort: { programmeId } }, new Date());
  },
  assessor: fromCohort("assessor"),
  mentor: fromPair("mentor"),
  coach: fromPair("coach"),
  coConsulting: fromPair("coConsulting"),
  sponsor: (tx, { programmeId, id: fellowId, personId }) =>
    tx.sponsorship.deleteMany({
      where: { fellowId, personId, fellow: { cohort: { programmeId } } },
    }),
  facilitator: async (tx, { programmeId, id, personId }) => {
    const where = { id, facilitatorId: personId, cohort: { programmeId } };
    if (await tx.learningSet.count({ where }))
      throw new Conflict("A set always has a facilitator. Give it to somebody else instead.");
  },
  hostLead: (tx, { programmeId, id: hostId, personId }) =>
    tx.hostLead.deleteMany({ where: { hostId, personId, host: { programmeId } } }),
  lineManager: (tx, { programmeId, id: reportId, personId: managerId }) =>
    tx.lineManagement.deleteMany({
      where: { managerId, reportId, report: { programmes: { some: { programmeId } } } },
    }),
  alum: async (tx, { programmeId, personId }) => {
    await tx.alum.updateMany({
      where: { programmeId, personId, withdrawnAt: null },
      data: { withdrawnAt: new Date(), isListed: false },
    });
    await removeOfferUnlessStanding(tx, { programmeId, personId });
  },
  programmeLead: async (tx, { programmeId, personId }) => {
    await tx.programmeLead.deleteMany({ where: { programmeId, personId } });
    if (!(await tx.programmeLead.count({ where: { programmeId } })))
      throw new Conflict("A programme needs a lead. Make somebody else one first.");
  },
};

/** Whether a fellowship has left anything behind that would be lost with it. */
const begun = {
  OR: [
    { start: { isNot: null } },
    { ending: { isNot: null } },
    { updates: { some: {} } },
    { unblocks: { some: {} } },
    { reviews: { some: { OR: [{ signatures: { some: {} } }, { answers: { some: {} } }] } } },
    { person: { entries: { some: {} } } },
    { pairs: { some: begunPair } },
  ],
};

async function takeFellowship(tx: Transaction, { programmeId, id: cohortId, personId }: Taking) {
  const where = { cohortId, personId, cohort: { programmeId } };
  if (await tx.fellow.count({ where: { ...where, ...begun } }))
    throw new Conflict(
      "This year has begun: end it instead, so that nothing that was written in it is lost.",
    );
  await tx.setMember.deleteMany({
    where: { personId, set: { cohortId, cohort: { programmeId } } },
  });
  await tx.fellow.deleteMany({ where });
}

/**
 * Takes a role away. Safe to repeat. The caller has asked the policy.
 * @throws NotFound when the person does not belong to the programme; Conflict for a set's facilitator, who can only be
 *   replaced, for a fellow whose year has begun, which can only be ended, and for a programme's last lead
 */
export async function removeRole(
  tx: Transaction,
  programmeId: string,
  personId: string,
  role: Role,
): Promise<void> {
  if (!(await tx.programmePerson.count({ where: { programmeId, personId } }))) throw new NotFound();
  await takes[role.kind](tx, { programmeId, personId, id: relationOf(role) });
}
