import type { AgreementSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { agreements } from "../policy/agreements.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { tellBothOfLock, tellOtherSide } from "./agreement-mails.server.ts";
import { findAgreement, readAgreement } from "./agreements.server.ts";

/** An agreement that the actor may sign now, and for which sides. @throws NotFound; Forbidden when it does not wait for them */
export async function openAgreementSignature(actor: Actor, id: string | undefined) {
  const agreement = await readAgreement(actor, id);
  if (agreement.sidesToSign.length === 0)
    throw new Forbidden("This agreement does not wait for your signature.");
  return agreement;
}

/**
 * Signs an agreement for one side, in either order; with both it is locked. The other side is asked by email to sign, and
 * both are told when both have. Nobody signs for both.
 * @param revision the one that the signer has seen
 * @throws NotFound, Forbidden; Conflict when the words or the signatures are not those that were seen
 */
export async function signAgreement(
  actor: Actor,
  id: string | undefined,
  { revision, side }: { revision: number; side: AgreementSide },
) {
  await prisma.$transaction(async (tx) => {
    const agreement = await findAgreement(actor, id, tx);
    if (!agreements.sidesToSign(actor, agreement).includes(side))
      throw new Forbidden("This agreement does not wait for your signature on that side.");
    if (agreement.revision !== revision)
      throw new Conflict(
        "The agreement has changed since you opened it. Read it again, then sign.",
      );
    await tx.agreementSignature.create({
      data: { agreementId: agreement.id, side, personId: actor.id },
    });
    if (agreement.signatures.length === 1) await tellBothOfLock(tx, agreement);
    else await tellOtherSide(tx, agreement, side);
  });
}
