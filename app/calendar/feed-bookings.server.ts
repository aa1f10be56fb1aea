import { pairWords } from "../mentoring/pair-words.ts";
import { bookedBy } from "../policy/slot-questions.ts";
import { prisma } from "../server/database/client.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { FeedMeeting } from "./calendar-facts.ts";

/** More than anybody books in the time that a calendar looks at. */
const most = 500;

/**
 * The booked slots that belong in a person's calendar, on either side: what is brought to them is not read here.
 * @param since before which nothing is told any more
 */
export async function bookingsOf(personId: string, since: Date): Promise<FeedMeeting[]> {
  const found = await prisma.slotBooking.findMany({
    where: { AND: bookedBy(personId), slot: { startsAt: { gte: since } } },
    orderBy: { createdAt: "asc" },
    take: most,
    select: {
      id: true,
      sequence: true,
      createdAt: true,
      updatedAt: true,
      cancelledAt: true,
      slot: {
        select: {
          id: true,
          kind: true,
          startsAt: true,
          endsAt: true,
          place: true,
          cohort: { select: { zone: true } },
          person: { select: { name: true, email: true } },
        },
      },
    },
  });
  return found.map(({ slot, ...booking }) => ({
    ...booking,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    place: slot.place,
    summary: pairWords[slot.kind].name,
    organiser: slot.person,
    zone: slot.cohort.zone,
    url: addressOf(`/slots/${slot.id}`),
  }));
}
