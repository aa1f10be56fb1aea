import type { Prisma, Slot } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { yearsOf } from "./placements.ts";
import { cohorts, ofCohortsRun } from "./programmes.ts";
import { type PlacedSlot, isFor, offeredTo } from "./slot-years.ts";

/** Fellows whom the actor coaches. */
export const coachees = (actor: Actor): string[] =>
  actor.pairedWith.filter(({ kind }) => kind === "coach").map(({ id }) => id);

/** A slot, and whether it is taken: for those to whom it is offered, and who run the cohort. By whom is another matter. */
export const slots = {
  reach: (actor: Actor): Prisma.SlotWhereInput => ({
    OR: [
      { personId: actor.id },
      ...ofCohortsRun(actor),
      { bookings: { some: { fellow: { personId: actor.id } } } },
      ...yearsOf(actor).flatMap(offeredTo),
    ],
  }),
  may: {
    read: (actor: Actor, slot: PlacedSlot) =>
      slot.personId === actor.id ||
      cohorts.may.run(actor, { id: slot.cohortId, programmeId: slot.programmeId }) ||
      slot.booked.includes(actor.id) ||
      yearsOf(actor).some((year) => isFor(year, slot)),
    /** Changes it, withdraws it, learns who has booked it. */
    run: (actor: Actor, slot: Pick<Slot, "personId">) => slot.personId === actor.id,
  },
};
