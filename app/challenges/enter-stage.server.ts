import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
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
