import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { fellowToBook } from "./book-slot.server.ts";
import { findOpenSlot, findSlot } from "./find-slot.server.ts";

/**
 * Puts the actor on the waiting list of a slot that is taken, with their question; who is on it already keeps their place, and changes
 * the question.
 * @throws NotFound, Forbidden; Conflict when the slot is theirs, free, gone or past
 */
export const waitForSlot = (
  actor: Actor,
  slotId: string | undefined,
  question: string,
  now = new Date(),
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const slot = await findOpenSlot(actor, slotId, tx, now);
    const fellowId = fellowToBook(actor, slot);
    if (slot.own) throw new Conflict("You have this slot.");
    if (!slot.isTaken)
      throw new Conflict("This slot is free again: you can book it now, with your question.", {
        isTaken: "",
      });
    await tx.slotWait.upsert({
      where: { slotId_fellowId: { slotId: slot.id, fellowId } },
      create: { slotId: slot.id, fellowId, question },
      update: { question },
    });
  });

/** Takes the actor off the waiting list of a slot. Safe to repeat. @throws NotFound */
export async function leaveWaiting(actor: Actor, slotId: string | undefined): Promise<void> {
  const { ownWait } = await findSlot(actor, slotId);
  if (ownWait) await prisma.slotWait.deleteMany({ where: { id: ownWait } });
}
