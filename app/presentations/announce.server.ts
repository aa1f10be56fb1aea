import type { CalendarPerson } from "../calendar/calendar-facts.ts";
import { meetingCancellation, meetingInvitation } from "../calendar/calendar.server.ts";
import { mailbox, noticeTimes, takeBackNotices } from "../calendar/notices.server.ts";
import type { Span } from "../cohorts/span.ts";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

type Day = Span & { id: string; place: string; minutes: number };
type Person = CalendarPerson & { id: string };

/** What stands in somebody's calendar, which others may see: the day, for who hears; their own time on it, for who presents. */
type Entry = { id: string; title: string; span: Span; path: string };

/** A day as its panel has it in their calendars. */
export const entryOfDay = (day: Day): Entry => ({
  id: day.id,
  title: "Final presentations",
  span: day,
  path: `/presentation-days/${day.id}`,
});

/** A fellow's time as they have it in theirs. */
export const entryOfTime = (time: { id: string; startsAt: Date }, { minutes }: Day): Entry => ({
  id: time.id,
  title: "Final presentation",
  span: {
    startsAt: time.startsAt,
    endsAt: new Date(time.startsAt.getTime() + minutes * 60_000),
  },
  path: `/presentations/${time.id}`,
});

type Change = "slot" | "panel" | "changed" | "cancelled" | "offPanel" | "noSlot";
const isOver = (change: Change) => ["cancelled", "offPanel", "noSlot"].includes(change);
const isFirst = (change: unknown): change is Change => change === "slot" || change === "panel";

/**
 * Tells people what has become of what stands in their calendars, by an email with a calendar part, a minute later and without a word of
 * what is presented. What still waits to be sent of it is taken back first; who was never told of it is not told that it is off.
 * @param day as it is now; its revision, which numbers the notices, was raised by a change and by taking back
 */
export async function announce(
  tx: Transaction,
  actor: Pick<Actor, "name">,
  day: Pick<Day, "id" | "place">,
  people: Person[],
  { change, entry }: { change: Change; entry: Entry },
): Promise<void> {
  const kept = await tx.presentationDay.findUniqueOrThrow({
    where: { id: day.id },
    select: {
      revision: true,
      createdAt: true,
      cohort: { select: { name: true, zone: true } },
      by: { select: { id: true, name: true, email: true } },
    },
  });
  const { by, cohort, createdAt } = kept;
  const { id, span, path } = entry;
  const waiting = await takeBackNotices(tx, people, {
    calendar: { contains: `UID:${id}@headroom` },
  });
  const now = new Date();
  const [write, url] = isOver(change)
    ? [meetingCancellation, addressOf("/")]
    : [meetingInvitation, addressOf(path)];
  const told = people.flatMap((to) => {
    const waits = waiting.get(to.id);
    const before = (waits?.props as { change?: unknown } | undefined)?.change;
    if (isFirst(before) && isOver(change)) return [];
    const calendar = write({
      meeting: {
        id,
        ...span,
        place: day.place,
        createdAt,
        updatedAt: now,
        sequence: sequenceOf(kept),
      },
      summary: entry.title,
      attendee: to,
      organiser: to.id === by.id ? mailbox() : by,
      zone: cohort.zone,
      url,
      now,
    });
    const props = {
      change: isFirst(before) ? before : change,
      by: actor.name,
      cohort: cohort.name,
      place: day.place,
      url,
      time: showPeriod(span.startsAt, span.endsAt, cohort.zone),
    };
    return [
      { to, template: "presentation-day" as const, props, calendar, ...noticeTimes(waits, now) },
    ];
  });
  await postAll(tx, told);
}

/** The number of a day's notices, and of its fellows': from 0 on, and never lower than before. */
export const sequenceOf = ({ revision }: { revision: number }) => revision - 1;

/** Raises the revision of a day whose times or panel have changed, so that calendars take what they are told next. */
export const raiseRevision = (tx: Transaction, { id }: { id: string }) =>
  tx.presentationDay.update({ where: { id }, data: { revision: { increment: 1 } } });
