import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { AgreementSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { agreements } from "../policy/agreements.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { stateOf } from "./agreement-state.ts";

type Signature = { side: AgreementSide; personId: string; name: string; signedAt: string };
type Parties = {
  programmeId: string;
  host: string;
  programme: string;
  cohort: string;
  startsOn: Date;
  endsOn: Date;
  signatures: string;
};

/** An agreement as only `findAgreement` gives it: whoever holds one has reached it. */
export type ReachedAgreement = Awaited<ReturnType<typeof findAgreement>>;

/** The agreement that `id` names within the actor's reach, with its parties and signatures. @throws NotFound */
export async function findAgreement(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
) {
  const agreement = await db.hostAgreement.findFirst({
    where: { id, AND: agreements.reach(actor) },
  });
  if (!id || !agreement) throw new NotFound();
  const [parties] = await db.$queryRaw<[Parties]>`
    SELECT h.programmeId, h.name AS host, p.name AS programme, c.name AS cohort, c.startsOn, c.endsOn,
      (SELECT json_group_array(json_object('side', s.side, 'personId', s.personId, 'name', sp.name, 'signedAt', s.signedAt) ORDER BY s.signedAt)
        FROM AgreementSignature s JOIN Person sp ON sp.id = s.personId WHERE s.agreementId = ${agreement.id}) AS signatures
    FROM Host h JOIN Programme p ON p.id = h.programmeId JOIN Cohort c ON c.id = ${agreement.cohortId}
    WHERE h.id = ${agreement.hostId}`;
  const signatures: Signature[] = JSON.parse(parties.signatures);
  return {
    ...agreement,
    ...parties,
    signatures: signatures.map((one) => ({ ...one, signedAt: new Date(one.signedAt) })),
    party: { host: parties.host, programme: parties.programme } satisfies Record<
      AgreementSide,
      string
    >,
    host: { id: agreement.hostId, programmeId: parties.programmeId, name: parties.host },
  };
}

/** An agreement, to be read. @throws NotFound */
export async function readAgreement(actor: Actor, id: string | undefined) {
  const agreement = await findAgreement(actor, id);
  const { host, cohort, party, signatures } = agreement;
  return {
    id: agreement.id,
    host: { id: host.id, name: host.name },
    programme: agreement.programme,
    cohort,
    year: `${showDay(agreement.startsOn, actor.zone)} to ${showDay(agreement.endsOn, actor.zone)}`,
    terms: agreement.terms,
    revision: agreement.revision,
    state: stateOf(signatures.map(({ side }) => side)),
    signatures: signatures.map(({ side, name, signedAt }) => ({
      name,
      party: party[side],
      when: showWhen(signedAt, actor.zone),
    })),
    isSigned: signatures.length > 0,
    isLocked: signatures.length === 2,
    sidesToSign: agreements
      .sidesToSign(actor, agreement)
      .map((side) => ({ side, party: party[side] })),
    may: { write: signatures.length < 2 && agreements.may.write(actor, agreement) },
  };
}

type Listed = { id: string; cohort: string; signatures: string };

/** The agreements of a host that may be read, the latest cohort's first, without their words. The caller has asked the policy. */
export async function agreementsOf(actor: Actor, host: { id: string; programmeId: string }) {
  const rows = await prisma.$queryRaw<Listed[]>`
    SELECT a.id, c.name AS cohort, (SELECT json_group_array(json_object('side', s.side, 'personId', s.personId))
      FROM AgreementSignature s WHERE s.agreementId = a.id) AS signatures
    FROM HostAgreement a JOIN Cohort c ON c.id = a.cohortId WHERE a.hostId = ${host.id}
    ORDER BY c.startsOn DESC LIMIT 40`;
  return rows.map(({ id, cohort, ...row }) => {
    const signatures: Signature[] = JSON.parse(row.signatures);
    return {
      id,
      cohort,
      state: stateOf(signatures.map(({ side }) => side)),
      waitsForYou: agreements.sidesToSign(actor, { host, signatures }).length > 0,
    };
  });
}
