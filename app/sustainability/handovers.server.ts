import { DateTime } from "luxon";
import { type ReachedChallenge, findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findHandover, possibleOwners } from "./find-handover.server.ts";
import type { ChangedHandover, HandoverValue } from "./handover-form.server.ts";
import { tellOwner } from "./handover-mails.server.ts";

type Id = string | undefined;

/** Errors by field, as a form is refused with; null when it was done. */
type Refused = Record<string, string[]> | null;

async function choicesOf(challenge: ReachedChallenge) {
  const owners = await possibleOwners(challenge);
  const measures = await prisma.measure.findMany({
    where: { challengeId: challenge.id },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return { owners: owners.map(({ id, name }) => ({ id, name })), measures };
}

/** What the form of a new handover needs. @throws NotFound, Forbidden */
export async function openNewHandover(actor: Actor, challengeId: Id) {
  const challenge = await findToWork(actor, challengeId);
  const { id, title, cohort } = challenge;
  const inThreeMonths = DateTime.now().plus({ months: 3 }).toJSDate();
  return {
    challenge: { id, title },
    ...(await choicesOf(challenge)),
    today: typedDay(new Date(), cohort.zone),
    review: typedDay(inThreeMonths, cohort.zone),
  };
}

/** The rows of what was chosen. @returns those, or why not, by field */
async function chosen(
  tx: Transaction,
  challenge: ReachedChallenge,
  { ownerId, ownerName, ownerEmail, measureId, ...value }: HandoverValue,
) {
  const { what, measureWords, handedOverOn, reviewOn } = value;
  const owners = ownerId ? await possibleOwners(challenge, tx) : [];
  const owner = owners.find(({ id }) => id === ownerId) ?? null;
  if (ownerId && !owner)
    return {
      refused: { ownerId: ["Choose somebody of the list, or enter a name and an address"] },
    };
  const measures = { id: measureId, challengeId: challenge.id };
  const isMeasured = measureId !== "" && (await tx.measure.count({ where: measures })) > 0;
  const row = {
    what,
    measureWords,
    handedOverOn,
    reviewOn,
    ownerId: owner?.id ?? null,
    ownerName: owner?.name ?? ownerName,
    ownerEmail: owner ? "" : ownerEmail,
    measureId: isMeasured ? measureId : null,
  };
  return { row, owner };
}

/**
 * Hands something over, and tells the owner by email. The same sent twice is one.
 * @returns why not, by field
 * @throws NotFound, Forbidden
 */
export const handOver = (actor: Actor, challengeId: Id, value: HandoverValue): Promise<Refused> =>
  prisma.$transaction(async (tx) => {
    const challenge = await findToWork(actor, challengeId, tx);
    const { row, owner, refused } = await chosen(tx, challenge, value);
    if (refused) return refused;
    const { what, ownerId, ownerEmail } = row;
    const same = { challengeId: challenge.id, what, ownerId, ownerEmail };
    if (await tx.handover.count({ where: same })) return null;
    const made = await tx.handover.create({
      data: { ...row, challengeId: challenge.id, byId: actor.id },
    });
    await tellOwner(tx, { ...made, owner }, { by: actor.name, zone: challenge.cohort.zone });
    return null;
  });

/** A handover that the actor may change, as its form has it. @throws NotFound, Forbidden */
export async function openHandover(actor: Actor, challengeId: Id, id: Id) {
  const { challenge, handover } = await findHandover(actor, challengeId, id);
  const { zone } = challenge.cohort;
  const { what, ownerId, ownerName, ownerEmail, measureId, measureWords, revision } = handover;
  return {
    challenge: { id: challenge.id, title: challenge.title },
    revision,
    ...(await choicesOf(challenge)),
    stored: {
      what,
      ownerId: ownerId ?? "",
      ownerName: ownerId ? "" : ownerName,
      ownerEmail,
      measureId: measureId ?? "",
      measureWords,
      handedOverOn: typedDay(handover.handedOverOn, zone),
      reviewOn: typedDay(handover.reviewOn, zone),
    },
  };
}

/** Changes a handover; a new owner is told. @returns as `handOver` @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const changeHandover = (
  actor: Actor,
  challengeId: Id,
  handoverId: Id,
  value: ChangedHandover,
): Promise<Refused> =>
  prisma.$transaction(async (tx) => {
    const { challenge, handover } = await findHandover(actor, challengeId, handoverId, tx);
    if (handover.revision !== value.revision)
      throw new Conflict(
        "Somebody changed this meanwhile. What you typed is below: save again to keep it in place of that.",
        { revision: String(handover.revision) },
      );
    const { row, owner, refused } = await chosen(tx, challenge, value);
    if (refused) return refused;
    const changed = await tx.handover.update({
      where: { id: handover.id },
      data: { ...row, revision: { increment: 1 } },
    });
    const isNew = row.ownerId !== handover.ownerId || row.ownerEmail !== handover.ownerEmail;
    if (isNew)
      await tellOwner(tx, { ...changed, owner }, { by: actor.name, zone: challenge.cohort.zone });
    return null;
  });

/** Takes a handover off, with what was answered about it. @throws NotFound, Forbidden */
export const removeHandover = (actor: Actor, challengeId: Id, handoverId: Id) =>
  prisma.$transaction(async (tx) => {
    const { handover } = await findHandover(actor, challengeId, handoverId, tx);
    await tx.handover.delete({ where: { id: handover.id } });
  });
