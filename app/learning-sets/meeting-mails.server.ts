import type { Written } from "../../emails/messages.ts";
import type { CalendarMeeting } from "../calendar/calendar-facts.ts";
import { meetingCancellation, meetingInvitation } from "../calendar/calendar.server.ts";
import { mailbox, noticeTimes, takeBackNotices } from "../calendar/notices.server.ts";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Message, SetMeeting } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { facilitationWords, isUnusual } from "./facilitation-words.server.ts";
import { type FoundSet, type PersonOfSet, peopleExpected } from "./sets.server.ts";

/** What a notice may know of a meeting: not how to join it, which is a sign-in away. */
export type Announced = CalendarMeeting &
  Pick<SetMeeting, "calledById" | "cancelledAt" | "coverId" | "isSelfLed"> & { set: FoundSet };

/** Which of the meetings that were scheduled together one is, counted from 1. */
export type Series = { at: number; of: number };

/**
 * Tells everybody how a meeting now stands, by an email with a calendar part: an invitation to who has none yet, the change to who
 * has, a cancellation to who is expected no more. What still waits to be sent of the same meeting is taken back first, so that
 * five changes in a minute make one email, and who was never told of a meeting is not told that it is off.
 * @param before how it stood; null for a new one
 * @param series which of how many it is, for one that was scheduled with others
 */
export async function announce(
  tx: Transaction,
  meeting: Announced,
  before: Announced | null,
  series?: Series,
): Promise<void> {
  const expected = meeting.cancelledAt ? [] : await peopleExpected(meeting, tx);
  const knew = before ? await peopleExpected(before, tx) : [];
  const gone = knew.filter(({ id }) => !expected.some((person) => person.id === id));
  const waiting = await takeBack(tx, meeting, [...expected, ...gone]);
  const notice = await noticeOf(tx, meeting, waiting);
  const invitation = await invitationTo(tx, meeting, series);
  const isInvited = ({ id }: PersonOfSet) => {
    const waits = waiting.get(id)?.template;
    if (waits) return waits !== invitation.template;
    return knew.some((person) => person.id === id);
  };
  const change = before && (await changeOf(tx, meeting, before));
  for (const person of expected) {
    const written = change && isInvited(person) ? change(waiting.get(person.id)) : invitation;
    await post(tx, { ...written, ...notice(person, meetingInvitation) });
  }
  for (const person of gone.filter(isInvited))
    await post(tx, {
      template: "meeting-cancelled",
      props: wording(meeting),
      ...notice(person, meetingCancellation),
    });
}

/**
 * Tells of a meeting that stands as it was, but for who is expected at it: an invitation to who comes in, a cancellation to who is
 * expected no more. Others hear nothing, and their calendars lose nothing.
 * @param knew who was expected before
 */
export async function announceChange(
  tx: Transaction,
  meeting: Announced,
  knew: PersonOfSet[],
): Promise<void> {
  const expected = await peopleExpected(meeting, tx);
  const without = (these: PersonOfSet[], those: PersonOfSet[]) =>
    these.filter(({ id }) => !those.some((person) => person.id === id));
  const [joined, left] = [without(expected, knew), without(knew, expected)];
  if (joined.length + left.length === 0) return;
  // A cancellation counts only at a higher SEQUENCE than the invitation had.
  const sequence = meeting.sequence + 1;
  await tx.setMeeting.update({ where: { id: meeting.id }, data: { sequence } });
  const now = { ...meeting, sequence };
  const waiting = await takeBack(tx, now, [...joined, ...left]);
  const notice = await noticeOf(tx, now, waiting);
  const invitation = await invitationTo(tx, now);
  for (const person of joined)
    await post(tx, { ...invitation, ...notice(person, meetingInvitation) });
  for (const person of left)
    if (waiting.get(person.id)?.template !== "meeting-invitation")
      await post(tx, {
        template: "meeting-cancelled",
        props: wording(now),
        ...notice(person, meetingCancellation),
      });
}

const pageOf = (meeting: Announced) => addressOf(`/meetings/${meeting.id}`);

const periodOf = ({ startsAt, endsAt, set }: Announced) =>
  showPeriod(startsAt, endsAt, set.cohort.zone);

const wording = (meeting: Announced) => ({
  when: periodOf(meeting),
  place: meeting.place,
  url: pageOf(meeting),
});

type Waiting = Map<string, Message>;

/** An invitation, which names who facilitates where it is not the set's facilitator. */
async function invitationTo(tx: Transaction, meeting: Announced, series?: Series) {
  const facilitation = isUnusual(meeting) ? await facilitationWords(tx, meeting) : undefined;
  const props = { ...wording(meeting), facilitation, series };
  return { template: "meeting-invitation", props } satisfies Written;
}

/** A change, as each reader is told of it: of one that was not sent yet, what it was to be before that is what they know. */
async function changeOf(tx: Transaction, meeting: Announced, before: Announced) {
  const words = await facilitationWords(tx, meeting);
  const isFacilitatedAnew =
    meeting.coverId !== before.coverId || meeting.isSelfLed !== before.isSelfLed;
  return (waits?: Message): Written => {
    const props = wording(meeting);
    const told =
      waits?.template === "meeting-moved"
        ? (waits.props as { before?: string; facilitation?: string })
        : {};
    const was = told.before ?? periodOf(before);
    const facilitation = isFacilitatedAnew || told.facilitation ? words : undefined;
    return {
      template: "meeting-moved",
      props: { ...props, facilitation, ...(was !== props.when && { before: was }) },
    };
  };
}

/** Takes back what waits to be sent of a meeting. @returns what nobody can have read, by person */
const takeBack = (tx: Transaction, meeting: Announced, people: PersonOfSet[]) =>
  takeBackNotices(tx, people, { props: { path: "$.url", equals: pageOf(meeting) } });

/** How somebody is written to about a meeting: their own calendar part, and when it is due. */
async function noticeOf(tx: Transaction, meeting: Announced, waiting: Waiting) {
  const calledBy = await tx.person.findUniqueOrThrow({
    where: { id: meeting.calledById },
    select: { name: true, email: true },
  });
  const now = new Date();
  return (to: PersonOfSet, calendarOf: typeof meetingInvitation) => ({
    to,
    ...noticeTimes(waiting.get(to.id), now),
    calendar: calendarOf({
      meeting,
      attendee: to,
      organiser: to.id === meeting.calledById ? mailbox() : calledBy,
      zone: meeting.set.cohort.zone,
      url: pageOf(meeting),
      now,
    }),
  });
}
