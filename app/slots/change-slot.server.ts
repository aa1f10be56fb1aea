import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { announceBooking } from "./booking-mails.server.ts";
import { aboutSlot } from "./read-slot.server.ts";
import type { MeansValue } from "./slot-form.server.ts";
import { findOwnSlot, liveBooking } from "./withdraw-slot.server.ts";

/** A slot of the actor's own, to be changed: how one meets, and until when it can be cancelled. @throws as `findOwnSlot` */
export async function openSlot(actor: Actor, slotId: string | undefined) {
  const slot = await findOwnSlot(actor, slotId, new Date());
  const { link } = await prisma.slot.findUniqueOrThrow({
    where: { id: slot.id },
    select: { link: true },
  });
  const { mode, place, cancelHours } = slot;
  return {
    ...aboutSlot(slot, actor),
    isTaken: slot.isTaken,
    typed: { mode, place, link, cancelHours: String(cancelHours) } as Record<string, string>,
  };
}

/**
 * Changes how one meets in a slot of the actor's own, and until when a booking of it can be cancelled. Whoever has it is told if they
 * have to go elsewhere: same calendar UID, SEQUENCE + 1. Its time stays: another time is another slot.
 * @throws as `findOwnSlot`
 */
export const changeSlot = (actor: Actor, slotId: string | undefined, value: MeansValue) =>
  prisma.$transaction(async (tx) => {
    const before = await findOwnSlot(actor, slotId, new Date(), tx);
    const { id, place, mode } = before;
    const { link } = await tx.slot.findUniqueOrThrow({ where: { id }, select: { link: true } });
    await tx.slot.update({ where: { id }, data: value });
    const isElsewhere = value.place !== place || value.mode !== mode || value.link !== link;
    const booking = isElsewhere ? await liveBooking(tx, before) : null;
    if (!booking) return;
    const { fellow, ...found } = await tx.slotBooking.update({
      where: { id: booking.id },
      data: { sequence: booking.sequence + 1 },
      omit: { question: true },
      include: { fellow: { select: { person: true } } },
    });
    await announceBooking(
      tx,
      { ...found, slot: { ...before, place: value.place }, fellow: fellow.person },
      { what: "moved", before },
    );
  });
