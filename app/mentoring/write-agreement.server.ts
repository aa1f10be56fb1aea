import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { agreementFields } from "./agreement-fields.ts";
import type { AgreementValue } from "./agreement-form.server.ts";
import { latestAgreement } from "./agreements.server.ts";
import { type ReachedPair, findRunningPair } from "./find-pair.server.ts";

type Written = Omit<AgreementValue, "revision">;

const isSame = (one: Written, other: Written) =>
  agreementFields.every(({ name }) => one[name] === other[name]) &&
  one.minutes === other.minutes &&
  one.reviewOn.getTime() === other.reviewOn.getTime();

/**
 * Writes what a pair agrees on, over the version that the writer saw. Each version is kept; none of the signatures of the one
 * before stands for it, and where there were some the other is asked by email to sign again. What changes nothing tells nobody.
 * @throws NotFound, Forbidden; Conflict when it was changed meanwhile
 */
export const writeAgreement = (
  actor: Actor,
  id: string | undefined,
  { revision, ...value }: AgreementValue,
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const pair = await findRunningPair(actor, id, tx);
    const latest = await latestAgreement(actor, pair, tx);
    const seen = latest?.revision ?? 0;
    if (seen !== revision)
      throw new Conflict(
        `${pair.other.name}, or you elsewhere, changed the agreement while you wrote. Your words are still here; open the agreement in another tab to see the others, bring both together, then save again.`,
        { revision: String(seen) },
      );
    if (latest && isSame(latest, value)) return;
    const data = { ...value, pairId: pair.id, revision: seen + 1, byId: actor.id };
    await tx.pairAgreement.create({ data });
    if (latest && latest.signatures.length > 0) await askToSign(tx, pair);
  });

const askToSign = (tx: Transaction, { id, self, other }: ReachedPair) =>
  post(tx, {
    to: other,
    template: "pair-agreement",
    props: { with: self.name, url: addressOf(`/pairs/${id}/agreement`) },
  });

/**
 * Signs what a pair agrees on, as the signer has seen it. With both signatures its hours are what was agreed. Safe to repeat.
 * @throws NotFound, Forbidden; Conflict when it has changed since
 */
export const signAgreement = (
  actor: Actor,
  id: string | undefined,
  revision: number,
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const pair = await findRunningPair(actor, id, tx);
    const latest = await latestAgreement(actor, pair, tx);
    if (!latest) throw new NotFound();
    if (latest.revision !== revision)
      throw new Conflict(
        "The agreement has changed since you opened it. Nothing is signed. Read it again, then sign.",
      );
    if (latest.signatures.some(({ personId }) => personId === actor.id)) return;
    await tx.pairAgreementSignature.create({
      data: { agreementId: latest.id, personId: actor.id },
    });
    if (latest.signatures.length === 0) await askToSign(tx, pair);
    else await tx.pair.update({ where: { id: pair.id }, data: { agreedMinutes: latest.minutes } });
  });
