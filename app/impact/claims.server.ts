import { findToWork } from "../challenges/find-challenge.server.ts";
import type { ImpactSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type UpdateLink, linksAsTyped } from "../progress/update-links.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import type { ChangedClaim, ClaimValue } from "./claim-form.server.ts";
import { measuresStudied } from "./claimed-measures.server.ts";
import { whyNotClaim } from "./words-rule.ts";

type Id = string | undefined;

/** Errors by field, as a form is refused with; null when it was done. */
type Refused = Record<string, string[]> | null;

const measuresOf = async (challengeId: string) =>
  (await measuresStudied(challengeId, prisma)).map(({ id, name, says }) => ({ id, name, says }));

/** What the form of a new claim needs. @throws NotFound, Forbidden */
export async function openNewClaim(actor: Actor, challengeId: Id) {
  const { id, title } = await findToWork(actor, challengeId);
  return { challenge: { id, title }, measures: await measuresOf(id) };
}

/**
 * Makes a claim. The same words for the same side sent twice are one.
 * @returns why not, by field: a measure that it names does not bear it out
 * @throws NotFound, Forbidden
 */
export const addClaim = (actor: Actor, challengeId: Id, value: ClaimValue): Promise<Refused> =>
  prisma.$transaction(async (tx) => {
    const { id } = await findToWork(actor, challengeId, tx);
    const { named, refused } = await bornOut(tx, id, value);
    if (refused) return refused;
    const { side, claim } = value;
    const same = await tx.impactClaim.count({ where: { challengeId: id, side, claim } });
    if (same > 0) return null;
    await tx.impactClaim.create({
      data: {
        ...wordsOf(value),
        challengeId: id,
        byId: actor.id,
        measures: { create: named },
      },
    });
    return null;
  });

const wordsOf = ({ side, claim, evidence, links, confidence, why, attribution }: ClaimValue) => ({
  side,
  claim,
  evidence,
  links,
  confidence,
  why,
  attribution,
});

async function bornOut(tx: Transaction, challengeId: string, { claim, measureIds }: ClaimValue) {
  const measures = measureIds.length > 0 ? await measuresStudied(challengeId, tx) : [];
  const named = measures.filter(({ id }) => measureIds.includes(id));
  const why = whyNotClaim(claim, named);
  return {
    named: named.map(({ id }) => ({ measureId: id })),
    refused: why ? { claim: [why] } : null,
  };
}

async function claimOf(challengeId: string, id: Id, db: Transaction) {
  const claim = await db.impactClaim.findFirst({
    where: { id, challengeId },
    include: { measures: { select: { measureId: true } } },
  });
  if (!id || !claim) throw new NotFound();
  return claim;
}

/** A claim that the actor may change, as its form has it. @throws NotFound, Forbidden */
export async function openClaim(actor: Actor, challengeId: Id, id: Id) {
  const { challenge, measures } = await openNewClaim(actor, challengeId);
  const { links, measures: named, ...words } = await claimOf(challenge.id, id, prisma);
  const { side, claim, evidence, confidence, why, attribution, revision } = words;
  return {
    challenge,
    measures,
    id: words.id,
    revision,
    stored: {
      side: side as ImpactSide | "",
      claim,
      evidence,
      confidence,
      why,
      attribution,
      links: linksAsTyped(links as UpdateLink[]),
      measureIds: named.map(({ measureId }) => measureId),
    },
  };
}

/** Says a claim in other words. @returns as `addClaim` @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const changeClaim = (
  actor: Actor,
  challengeId: Id,
  claimId: Id,
  value: ChangedClaim,
): Promise<Refused> =>
  prisma.$transaction(async (tx) => {
    const challenge = await findToWork(actor, challengeId, tx);
    const { id, revision } = await claimOf(challenge.id, claimId, tx);
    if (revision !== value.revision)
      throw new Conflict(
        "Somebody changed this claim meanwhile. What you typed is below: save again to keep it in place of that.",
        { revision: String(revision) },
      );
    const { named, refused } = await bornOut(tx, challenge.id, value);
    if (refused) return refused;
    await tx.impactClaim.update({
      where: { id },
      data: {
        ...wordsOf(value),
        revision: { increment: 1 },
        measures: { deleteMany: {}, create: named },
      },
    });
    return null;
  });

/** Takes a claim back. @throws NotFound, Forbidden */
export const removeClaim = (actor: Actor, challengeId: Id, claimId: Id) =>
  prisma.$transaction(async (tx) => {
    const challenge = await findToWork(actor, challengeId, tx);
    const { id } = await claimOf(challenge.id, claimId, tx);
    await tx.impactClaim.delete({ where: { id } });
  });
