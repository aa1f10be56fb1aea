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
