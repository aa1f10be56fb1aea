import type { Actor } from "../policy/actor.ts";
import { agreements } from "../policy/agreements.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { tellBothOfChange, tellHostOfNew } from "./agreement-mails.server.ts";
import { findAgreement } from "./agreements.server.ts";
import { defaultTerms } from "./default-terms.ts";
import { findHostToManage } from "./find-host.server.ts";

/** How many cohorts an agreement is offered for, the latest first. */
const cohortsOffered = 40;

/** What a new agreement starts from: the cohorts that have none with this host, and the default terms. @throws NotFound, Forbidden */
export async function openNewAgreement(actor: Actor, hostId: string | undefined) {
  const host = await findHostToManage(actor, hostId);
  const programme = await prisma.programme.findUniqueOrThrow({ where: { id: host.programmeId } });
  const cohorts = await prisma.cohort.findMany({
    where: { programmeId: host.programmeId, agreements: { none: { hostId: host.id } } },
    orderBy: { startsOn: "desc" },
    take: cohortsOffered,
    select: { id: true, name: true },
  });
  const { name, controller } = programme;
  return {
    host: { id: host.id, name: host.name },
    cohorts,
    terms: defaultTerms({ host: host.name, programme: name, controller }),
  };
}

/**
 * Writes an agreement for a cohort, and asks the host's leads by email to sign it.
 * @returns its id
 * @throws NotFound, Forbidden; Conflict when there is no such cohort, or it has an agreement with this host
 */
export const writeAgreement = (
  actor: Actor,
  hostId: string | undefined,
  { cohortId, terms }: { cohortId: string; terms: string },
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const host = await findHostToManage(actor, hostId, tx);
    const cohort = await tx.cohort.findFirst({
      where: { id: cohortId, programmeId: host.programmeId },
      select: { name: true, agreements: { where: { hostId: host.id }, select: { id: true } } },
    });
    if (!cohort) throw new Conflict("That cohort is not one of this programme. Choose another.");
    if (cohort.agreements.length > 0)
      throw new Conflict(
        `There is an agreement for ${cohort.name} already. Open it from the host’s page to change it.`,
      );
    const { id } = await tx.hostAgreement.create({
      data: { hostId: host.id, cohortId, terms },
      select: { id: true },
    });
    await tellHostOfNew(tx, { id, hostId: host.id });
    return id;
  });

/** The agreement whose terms the actor may change. @throws NotFound, Forbidden; Conflict once both have signed */
export async function openTerms(actor: Actor, id: string | undefined) {
  const agreement = await findAgreement(actor, id);
  if (!agreements.may.write(actor, agreement))
    throw new Forbidden("The programme’s leads write the agreement. Ask them for a change.");
  if (agreement.signatures.length === 2)
    throw new Conflict("Both sides have signed this agreement, so it is locked.");
  return agreement;
}

/**
 * Changes the terms of an agreement, over the revision that the writer saw. A signature that was given goes, and both sides
 * are asked by email to sign again. What changes nothing tells nobody.
 * @throws as `openTerms`; Conflict also when it was changed or signed meanwhile
 */
export async function changeTerms(
  actor: Actor,
  id: string | undefined,
  { revision, terms }: { revision: number; terms: string },
) {
  const agreement = await openTerms(actor, id);
  if (agreement.terms === terms && agreement.revision === revision) return;
  await prisma.$transaction(async (tx) => {
    const { signatures } = await findAgreement(actor, id, tx);
    if (signatures.length === 2)
      throw new Conflict("Both sides have signed meanwhile, so the agreement is locked.");
    const { count } = await tx.hostAgreement.updateMany({
      where: { id: agreement.id, revision },
      data: { terms, revision: revision + 1 },
    });
    if (count === 0) {
      const now = await findAgreement(actor, id, tx);
      throw new Conflict(
        "This agreement was changed elsewhere while you wrote. Your words are still here; open the agreement in another tab to see the others, bring both together, then save again.",
        { revision: String(now.revision) },
      );
    }
    const { count: gone } = await tx.agreementSignature.deleteMany({
      where: { agreementId: agreement.id },
    });
    if (gone > 0) await tellBothOfChange(tx, agreement, actor.id);
  });
}
