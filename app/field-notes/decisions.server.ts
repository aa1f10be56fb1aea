import { findChallenge, findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { fieldNotes } from "../policy/field-notes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import type { DecisionValue } from "./note-forms.server.ts";
import { seenAs } from "./seen-as.server.ts";

type Id = string | undefined;

const decisionsPerPage = 10;

/** What was decided about a challenge, the last first. @param page from 1 @throws NotFound */
export async function listDecisions(actor: Actor, challengeId: Id, page: number) {
  const challenge = await findChallenge(actor, challengeId);
  const found = await prisma.decision.findMany({
    where: { challengeId: challenge.id, AND: fieldNotes.reach(actor) },
    orderBy: [{ on: "desc" }, { createdAt: "desc" }],
    skip: (page - 1) * decisionsPerPage,
    take: decisionsPerPage + 1,
    include: { by: { select: { name: true } } },
  });
  const day = (on: Date) => showDay(on, challenge.cohort.zone);
  const now = new Date();
  return {
    challenge: { id: challenge.id, title: challenge.title },
    page,
    hasMore: found.length > decisionsPerPage,
    decisions: found.slice(0, decisionsPerPage).map((decision) => ({
      id: decision.id,
      what: decision.what,
      byWhom: decision.byWhom,
      why: decision.why,
      instead: decision.instead,
      on: day(decision.on),
      by: decision.by.name,
      lookAgain: decision.lookAgainOn && {
        on: day(decision.lookAgainOn),
        isDue: decision.lookAgainOn <= now,
      },
    })),
    may: { write: fieldNotes.may.write(actor, { challengeId: challenge.id }) },
  };
}

/** Where the actor may write down a decision. @throws NotFound, Forbidden */
export async function openNewDecision(actor: Actor, challengeId: Id) {
  const { id, title, cohort } = await findToWork(actor, challengeId);
  return { id, title, today: typedDay(new Date(), cohort.zone) };
}

/** Writes down a decision. The same of the same day sent twice is one. @throws NotFound, Forbidden */
export const writeDecision = (actor: Actor, challengeId: Id, value: DecisionValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findToWork(actor, challengeId, tx);
    if (await tx.decision.findFirst({ where: { challengeId: id, ...value } })) return;
    await tx.decision.create({ data: { ...value, challengeId: id, byId: actor.id } });
  });

/** A decision that the actor may change, with its challenge's zone. @throws NotFound, Forbidden */
export async function findDecision(
  actor: Actor,
  challengeId: Id,
  id: Id,
  db: Transaction = prisma,
) {
  const challenge = await findToWork(actor, challengeId, db);
  const decision = await db.decision.findFirst({ where: { id, challengeId: challenge.id } });
  if (!id || !decision) throw new NotFound();
  return { ...decision, zone: challenge.cohort.zone };
}

/** Puts a decision in other words, or sets another day to look at it again. @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const changeDecision = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, ...value }: DecisionValue & { revision: number },
) =>
  prisma.$transaction(async (tx) => {
    const decision = await findDecision(actor, challengeId, id, tx);
    seenAs(decision.revision, revision);
    const data = { ...value, revision: { increment: 1 } };
    await tx.decision.update({ where: { id: decision.id }, data });
  });

/** Removes a decision. @throws NotFound, Forbidden */
export async function removeDecision(actor: Actor, challengeId: Id, id: Id) {
  const decision = await findDecision(actor, challengeId, id);
  await prisma.decision.deleteMany({ where: { id: decision.id } });
}
