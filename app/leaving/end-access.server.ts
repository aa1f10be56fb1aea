import { leaveSets } from "../learning-sets/change-set.server.ts";
import { removeOffer } from "../mentors/pause-offer.server.ts";
import { leaveSlots } from "../slots/leave-slots.server.ts";
import { withdrawSlotsOf } from "../slots/withdraw-slot.server.ts";
import type { Transaction } from "../server/database/client.server.ts";

/**
 * Ends somebody's belonging to a programme: marks when they left, ends their invitations, takes them out of its sets and
 * slots, takes back what its fellows shared with them and what they offer as a mentor or coach, and, if they belong to no other
 * programme, signs them out everywhere and ends their calendar address.
 */
export async function endAccess(
  tx: Transaction,
  { programmeId, personId }: { programmeId: string; personId: string },
) {
  const now = new Date();
  await tx.programmePerson.update({
    where: { programmeId_personId: { programmeId, personId } },
    data: { leftAt: now },
  });
  await tx.invitation.updateMany({
    where: { programmeId, personId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await leaveSets(tx, personId, { cohort: { programmeId, endsOn: { gt: now } } }, now);
  await withdrawSlotsOf(tx, personId, { cohort: { programmeId } }, now);
  await leaveSlots(tx, { personId, cohort: { programmeId } }, now);
  await tx.share.updateMany({
    where: {
      readerId: personId,
      revokedAt: null,
      entry: { author: { fellowships: { some: { cohort: { programmeId } } } } },
    },
    data: { revokedAt: now },
  });
  await tx.mentorInvitation.deleteMany({ where: { programmeId, personId } });
  await removeOffer(tx, { programmeId, personId });
  if ((await tx.programmePerson.count({ where: { personId, leftAt: null } })) > 0) return;
  await tx.session.deleteMany({ where: { userId: personId } });
  await tx.calendarFeed.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: now },
  });
}
