import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findMeasureToChange, findMeasuredToChange } from "./find-measure.server.ts";
import type { MeasureValue } from "./measure-form.ts";

/** Adds a measure to a challenge. @returns its id @throws NotFound, Forbidden */
export async function addMeasure(
  actor: Actor,
  challengeId: string | undefined,
  value: MeasureValue,
) {
  const challenge = await findMeasuredToChange(actor, challengeId);
  const { id } = await prisma.measure.create({
    data: { ...value, challengeId: challenge.id, byId: actor.id },
    select: { id: true },
  });
  return id;
}

/** A measure that is to be taken out, with how much goes with it. @throws NotFound, Forbidden */
export async function openRemoval(actor: Actor, id: string | undefined) {
  const { id: measureId, name } = await findMeasureToChange(actor, id);
  const points = await prisma.measurePoint.count({ where: { measureId } });
  return { id: measureId, name, points };
}

/** Takes a measure out for good, with its points. @returns the id of its challenge @throws NotFound, Forbidden */
export async function removeMeasure(actor: Actor, id: string | undefined) {
  const measure = await findMeasureToChange(actor, id);
  await prisma.measure.delete({ where: { id: measure.id } });
  return measure.challengeId;
}

/** Changes what a measure is. @throws NotFound, Forbidden; Conflict when it was changed elsewhere meanwhile */
export const changeMeasure = (
  actor: Actor,
  id: string | undefined,
  { revision, ...value }: MeasureValue & { revision: number },
) =>
  prisma.$transaction(async (tx) => {
    const measure = await findMeasureToChange(actor, id, tx);
    if (measure.revision !== revision)
      throw new Conflict(
        "This measure was changed elsewhere meanwhile. What you typed is below: save again to keep it in place of that.",
        { revision: String(measure.revision) },
      );
    await tx.measure.update({
      where: { id: measure.id },
      data: { ...value, revision: { increment: 1 } },
    });
  });
