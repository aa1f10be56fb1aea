import type { Prisma, SlotBooking } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

type OfFellow = { fellow: { personId: string } };

/**
 * What a fellow brings to a slot, read by them and, while the booking stands, by who is consulted. Nobody else reads it, nor who
 * has booked.
 */
export const slotQuestions = {
  reach: (actor: Actor): Prisma.SlotBookingWhereInput => ({
    OR: [
      { fellow: { personId: actor.id } },
      { slot: { personId: actor.id }, liveSlotId: { not: null } },
    ],
  }),
  may: {
    read: (
      actor: Actor,
      booking: Pick<SlotBooking, "liveSlotId"> & OfFellow & { slot: { personId: string } },
    ) =>
      booking.fellow.personId === actor.id ||
      (booking.slot.personId === actor.id && booking.liveSlotId !== null),
  },
};

/** What a fellow would bring: theirs alone for as long as they wait. */
export const slotWaits = {
  reach: (actor: Actor): Prisma.SlotWaitWhereInput => ({ fellow: { personId: actor.id } }),
  may: { read: (actor: Actor, { fellow }: OfFellow) => fellow.personId === actor.id },
};

/** The bookings that belong in a person's own calendar: on either side. */
export const bookedBy = (personId: string): Prisma.SlotBookingWhereInput => ({
  OR: [{ fellow: { personId } }, { slot: { personId } }],
});
