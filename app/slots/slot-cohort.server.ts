import type { Actor } from "../policy/actor.ts";
import { kindsToGive, slotCohorts } from "../policy/slot-cohorts.ts";
import { coachees } from "../policy/slots.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** A cohort in which the actor books, gives or oversees slots, and the kinds that they give. @throws NotFound */
export async function findSlotCohort(actor: Actor, id: string | undefined) {
  const cohort = await prisma.cohort.findFirst({
    where: { id, AND: slotCohorts.reach(actor) },
    select: {
      id: true,
      programmeId: true,
      name: true,
      zone: true,
      endsOn: true,
      fellows: { where: { id: { in: coachees(actor) } }, select: { id: true }, take: 1 },
    },
  });
  if (!id || !cohort) throw new NotFound();
  return { ...cohort, kinds: kindsToGive(actor, cohort) };
}

/** As `findSlotCohort`, for who gives slots there. @throws NotFound, Forbidden */
export async function findCohortToGive(actor: Actor, id: string | undefined) {
  const cohort = await findSlotCohort(actor, id);
  if (cohort.kinds.length === 0)
    throw new Forbidden("Slots are given by faculty, and by coaches for those whom they coach.");
  return cohort;
}
