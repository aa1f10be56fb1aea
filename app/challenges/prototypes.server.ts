import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { findChallenge, findToWork } from "./find-challenge.server.ts";
import { outcomes } from "./outcomes.ts";
import type { OutcomeValue, PlanValue } from "./prototype-form.server.ts";

type Id = string | undefined;

/** A challenge for which the actor may plan a prototype. @throws NotFound, Forbidden */
export async function openPlan(actor: Actor, challengeId: Id) {
  const { id, title, cohort } = await findToWork(actor, challengeId);
  return { id, title, today: typedDay(new Date(), cohort.zone) };
}

/** Plans a prototype. The same question of the same day sent twice is one. @returns its id @throws NotFound, Forbidden */
export const planPrototype = (actor: Actor, challengeId: Id, value: PlanValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findToWork(actor, challengeId, tx);
    const { question, startsOn } = value;
    const same = await tx.prototype.findFirst({ where: { challengeId: id, question, startsOn } });
    if (same) return same.id;
    const made = await tx.prototype.create({
      data: { ...value, challengeId: id, byId: actor.id },
      select: { id: true },
    });
    return made.id;
  });

async function prototypeOf(challengeId: string, id: Id, db: Transaction) {
  const prototype = await db.prototype.findFirst({ where: { id, challengeId } });
  if (!id || !prototype) throw new NotFound();
  return prototype;
}

/** A prototype with its plan, and what came of it. @throws NotFound */
export async function readPrototype(actor: Actor, challengeId: Id, id: Id) {
  const challenge = await findChallenge(actor, challengeId);
  const prototype = await prototypeOf(challenge.id, id, prisma);
  const { question, prediction, test, scale, observed, learned, outcome } = prototype;
  const { zone } = challenge.cohort;
  return {
    id: prototype.id,
    question,
    prediction,
    test,
    scale,
    observed,
    learned,
    challenge: { id: challenge.id },
    startsOn: showDay(prototype.startsOn, zone),
    outcome: outcome && outcomes[outcome].past,
    decidedOn: prototype.decidedOn && showDay(prototype.decidedOn, zone),
    planCorrectedOn: correctedOn(prototype, zone),
    may: { work: challenges.may.work(actor, challenge) },
  };
}

const correctedOn = ({ planCorrectedAt }: { planCorrectedAt: Date | null }, zone: string) =>
  planCorrectedAt && showDay(planCorrectedAt, zone);

/** A prototype that the actor may write on. @throws NotFound, Forbidden */
export async function findPrototype(actor: Actor, challengeId: Id, id: Id, db?: Transaction) {
  const challenge = await findToWork(actor, challengeId, db);
  const prototype = await prototypeOf(challenge.id, id, db ?? prisma);
  const { zone } = challenge.cohort;
  return { ...prototype, zone, planCorrectedOn: correctedOn(prototype, zone) };
}

/** @throws Conflict unless `revision` is the one that is stored */
function seenAs(stored: number, revision: number) {
  if (stored !== revision)
    throw new Conflict(
      "Somebody changed this meanwhile. What you typed is below: look at the page, then save again.",
      { revision: String(stored) },
    );
}

/** A plan in one string, by which it is known from another; browsers end lines in two ways. */
const wholeOf = ({ question, prediction, test, scale, startsOn }: PlanValue) =>
  [question, prediction, test, scale, startsOn].join("\0").replaceAll("\r\n", "\n");

type ChangedPlan = PlanValue & { revision: number };

/**
 * Changes the plan. Once what came of it is written down, that is a correction, and its day is kept: what was expected is
 * not rewritten unseen. @throws NotFound, Forbidden; Conflict when it was changed meanwhile
 */
export const changePlan = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, ...value }: ChangedPlan,
) =>
  prisma.$transaction(async (tx) => {
    const prototype = await findPrototype(actor, challengeId, id, tx);
    seenAs(prototype.revision, revision);
    const isCorrection = prototype.outcome !== null && wholeOf(prototype) !== wholeOf(value);
    const planCorrectedAt = isCorrection ? new Date() : prototype.planCorrectedAt;
    const data = { ...value, planCorrectedAt, revision: { increment: 1 } };
    await tx.prototype.update({ where: { id: prototype.id }, data });
  });

/** Says what came of a prototype, or says it in other words. @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const decideOn = (
  actor: Actor,
  challengeId: Id,
  id: Id,
  { revision, ...value }: OutcomeValue,
) =>
  prisma.$transaction(async (tx) => {
    const prototype = await findPrototype(actor, challengeId, id, tx);
    seenAs(prototype.revision, revision);
    const decidedOn = prototype.decidedOn ?? new Date();
    const data = { ...value, decidedOn, revision: { increment: 1 } };
    await tx.prototype.update({ where: { id: prototype.id }, data });
  });
