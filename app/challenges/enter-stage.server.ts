import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { findToWork } from "./find-challenge.server.ts";
import type { StageValue } from "./stage-form.server.ts";
import { stageName } from "./stages.ts";

type Id = string | undefined;

const lastEntry = (challengeId: string, db: Transaction) =>
  db.challengeStageEntry.findFirst({
    where: { challengeId },
    orderBy: [{ enteredOn: "desc" }, { createdAt: "desc" }],
    select: { id: true, stage: true, enteredOn: true, about: true },
  });

/** A challenge that is to come to a stage, and where it is now. @throws NotFound, Forbidden */
export async function openStage(actor: Actor, challengeId: Id) {
  const { id, title, cohort } = await findToWork(actor, challengeId);
  const last = await lastEntry(id, prisma);
  return {
    id,
    title,
    zone: cohort.zone,
    today: typedDay(new Date(), cohort.zone),
    now: last && { id: last.id, stage: last.stage, name: stageName(last.stage) },
  };
}

/**
 * Brings a challenge to a stage, to which it may come again. Sent twice it is one entry.
 * @throws NotFound, Forbidden; Conflict when another moved it meanwhile, and for a day before the last entry
 */
export const enterStage = (actor: Actor, challengeId: Id, { seen, ...value }: StageValue) =>
  prisma.$transaction(async (tx) => {
    const { id, cohort } = await findToWork(actor, challengeId, tx);
    const last = await lastEntry(id, tx);
    if (last?.stage === value.stage && last.about === value.about) return;
    if ((last?.id ?? "") !== seen)
      throw new Conflict(
        `Somebody has moved the challenge meanwhile: it is now at “${last ? stageName(last.stage) : ""}”. What you wrote is below: save again if it goes on from there.`,
        { seen: last?.id ?? "" },
      );
    if (last && value.enteredOn < last.enteredOn)
      throw new Conflict(
        `The challenge came to “${stageName(last.stage)}” on ${showDay(last.enteredOn, cohort.zone)}: enter that day, or a later one.`,
      );
    await tx.challengeStageEntry.create({ data: { ...value, challengeId: id, byId: actor.id } });
  });

/** What the actor wrote when a challenge came to a stage. @throws NotFound, Forbidden */
export async function findOwnStage(actor: Actor, challengeId: Id, id: Id, db?: Transaction) {
  const challenge = await findToWork(actor, challengeId, db);
  const entry = await (db ?? prisma).challengeStageEntry.findFirst({
    where: { id, challengeId: challenge.id },
  });
  if (!id || !entry) throw new NotFound();
  if (!challenges.may.reword(actor, challenge, entry))
    throw new Forbidden("What stands under somebody’s name is theirs to put in other words.");
  const on = showDay(entry.enteredOn, challenge.cohort.zone);
  return {
    id: entry.id,
    challengeId: challenge.id,
    about: entry.about,
    stage: stageName(entry.stage),
    on,
  };
}

/** Puts what the actor wrote at a stage in other words; the stage and its day stay. @throws as `findOwnStage` */
export const rewordStage = (actor: Actor, challengeId: Id, id: Id, about: string) =>
  prisma.$transaction(async (tx) => {
    const entry = await findOwnStage(actor, challengeId, id, tx);
    await tx.challengeStageEntry.update({ where: { id: entry.id }, data: { about } });
  });
