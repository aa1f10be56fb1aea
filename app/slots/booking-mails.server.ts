import type { Written } from "../../emails/messages.ts";
import type { CalendarPerson } from "../calendar/calendar-facts.ts";
import { meetingCancellation, meetingInvitation } from "../calendar/calendar.server.ts";
import { mailbox, noticeTimes, takeBackNotices } from "../calendar/notices.server.ts";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Message, Slot, SlotBooking } from "../generated/prisma/client.ts";
import { pairWords } from "../mentoring/pair-words.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

type Person = CalendarPerson & { id: string };
type Place = Pick<Slot, "id" | "cohortId" | "kind" | "startsAt" | "endsAt" | "place"> & {
  zone: string;
  by: Person;
};

/** A booking as its notices know it: without the question. */
export type Announced = Pick<SlotBooking, "id" | "sequence" | "createdAt" | "updatedAt"> & {
  slot: Place;
  fellow: Person;
};

/** What has happened to a booking. */
export type Happened =
  | { what: "booked"; hasWaited?: boolean }
  | { what: "moved"; before: Pick<Place, "startsAt" | "endsAt"> }
  | { what: "cancelled"; isWithdrawn: boolean };

/**
 * Tells the two of a booking how it stands, by an email with a calendar part, a minute later. What still waits to be sent of it is taken
 * back first; who was never told of a booking is not told that it is off, unless it is the fellow, whose slot was withdrawn.
 */
export async function announceBooking(tx: Transaction, booking: Announced, happened: Happened) {
  const { slot, fellow } = booking;
  const isNew = happened.what === "booked";
  const waiting: Map<string, Message> = isNew
    ? new Map()
    : await takeBackNotices(tx, [fellow, slot.by], { calendar: { contains: uidOf(booking) } });
  const told = [
    { to: fellow, other: slot.by },
    { to: slot.by, other: fellow },
  ].flatMap(({ to, other }) => {
    const waits = waiting.get(to.id);
    const written = noticeOf(booking, happened, { other, waits, isFellow: to === fellow });
    return written ? [{ to, ...written, ...noticeTimes(waits, booking.updatedAt) }] : [];
  });
  await postAll(
    tx,
    told.map(({ to, ...post }) => ({ ...post, to, calendar: calendarOf(booking, happened, to) })),
  );
}

const uidOf = ({ id }: Announced) => `UID:${id}@headroom`;

const wordsOf = ({ kind, startsAt, endsAt, place, zone }: Place, other: Person) => ({
  what: pairWords[kind].name,
  with: other.name,
  when: showPeriod(startsAt, endsAt, zone),
  place,
});

type Reader = { other: Person; waits: Message | undefined; isFellow: boolean };

/** What one of the two is told; null when there is nothing to tell. */
function noticeOf(
  { slot }: Announced,
  happened: Happened,
  { other, waits, isFellow }: Reader,
): Written | null {
  const props = { ...wordsOf(slot, other), url: addressOf(`/slots/${slot.id}`) };
  const isUntold = waits?.template === "slot-booked";
  if (happened.what === "booked" || (happened.what === "moved" && isUntold)) {
    const hasWaited = isFellow && happened.what === "booked" && happened.hasWaited === true;
    return { template: "slot-booked", props: { ...props, hasWaited } };
  }
  if (happened.what === "cancelled") {
    if (isUntold && !(isFellow && happened.isWithdrawn)) return null;
    const why = isFellow && happened.isWithdrawn ? "withdrawn" : "cancelled";
    const url = addressOf(`/cohorts/${slot.cohortId}/slots`);
    return { template: "slot-cancelled", props: { ...props, why, url } };
  }
  const known = waits?.template === "slot-moved" ? (waits.props as { before?: string }) : {};
  const was =
    known.before ?? showPeriod(happened.before.startsAt, happened.before.endsAt, slot.zone);
  return {
    template: "slot-moved",
    props: { ...props, ...(was !== props.when && { before: was }) },
  };
}

function calendarOf({ slot, ...booking }: Announced, { what }: Happened, to: Person): string {
  const write = what === "cancelled" ? meetingCancellation : meetingInvitation;
  return write({
    meeting: { ...booking, startsAt: slot.startsAt, endsAt: slot.endsAt, place: slot.place },
    summary: pairWords[slot.kind].name,
    attendee: to,
    organiser: to.id === slot.by.id ? mailbox() : slot.by,
    zone: slot.zone,
    url: addressOf(`/slots/${slot.id}`),
    now: booking.updatedAt,
  });
}

/** Tells those who waited for a slot that it does not take place. */
export async function tellWaiting(tx: Transaction, slot: Place, people: Person[]): Promise<void> {
  await postAll(
    tx,
    people.map((to) => ({
      to,
      template: "slot-cancelled" as const,
      props: {
        ...wordsOf(slot, slot.by),
        why: "waitedInVain" as const,
        url: addressOf(`/cohorts/${slot.cohortId}/slots`),
      },
    })),
  );
}
