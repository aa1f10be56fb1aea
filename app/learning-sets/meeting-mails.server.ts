import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { SetMeeting } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { settings } from "../server/environment.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import {
  type CalendarMeeting,
  meetingCancellation,
  meetingInvitation,
  type MeetingNotice,
} from "../calendar/calendar.server.ts";
import { type FoundSet, peopleOf } from "./sets.server.ts";

/** What a notice may know of a meeting: not how to join it, which is a sign-in away. */
type Announced = CalendarMeeting & Pick<SetMeeting, "calledById"> & { set: FoundSet };

/** Invites everybody of the set, by mail with a calendar part. */
export const announceNew = (tx: Transaction, meeting: Announced) =>
  toEverybody(tx, meeting, (to, notice) => ({
    to,
    template: "meeting-invitation",
    props: wording(meeting),
    calendar: meetingInvitation(notice),
  }));

/** Tells everybody of the set that a meeting has moved, or else that its details have changed. @param before when it was to be */
export function announceChanged(
  tx: Transaction,
  meeting: Announced,
  before: Pick<SetMeeting, "startsAt" | "endsAt">,
) {
  const was = showPeriod(before.startsAt, before.endsAt, meeting.set.cohort.zone);
  const words = wording(meeting);
  const props = was === words.when ? words : { ...words, before: was };
  return toEverybody(tx, meeting, (to, notice) => ({
    to,
    template: "meeting-moved",
    props,
    calendar: meetingInvitation(notice),
  }));
}

/** Tells everybody of the set that the meeting is off. */
export const announceCancelled = (tx: Transaction, meeting: Announced) =>
  toEverybody(tx, meeting, (to, notice) => ({
    to,
    template: "meeting-cancelled",
    props: wording(meeting),
    calendar: meetingCancellation(notice),
  }));

const pageOf = (meeting: Announced) => addressOf(`/meetings/${meeting.id}`);

const wording = (meeting: Announced) => ({
  when: showPeriod(meeting.startsAt, meeting.endsAt, meeting.set.cohort.zone),
  place: meeting.place,
  url: pageOf(meeting),
});

/** The product's own address: Outlook offers no reply to somebody who is invited by themselves. */
const mailbox = () => ({
  name: "Headroom",
  email: /<(.+)>/.exec(settings().MAIL_FROM)?.[1] ?? settings().MAIL_FROM,
});

type Post = Parameters<typeof post>[1];

async function toEverybody(
  tx: Transaction,
  meeting: Announced,
  write: (to: { id: string; email: string }, notice: MeetingNotice) => Post,
) {
  const url = pageOf(meeting);
  const people = await peopleOf(meeting.set, tx);
  const calledBy = await tx.person.findUniqueOrThrow({
    where: { id: meeting.calledById },
    select: { name: true, email: true },
  });
  // A mail that waits for its next attempt would arrive after this one, and say what is no longer so.
  await tx.message.deleteMany({
    where: {
      personId: { in: people.map(({ id }) => id) },
      state: "waiting",
      props: { path: "$.url", equals: url },
    },
  });
  for (const person of people) {
    const notice = {
      meeting,
      attendee: person,
      organiser: person.id === meeting.calledById ? mailbox() : calledBy,
      zone: meeting.set.cohort.zone,
      url,
      now: new Date(),
    };
    await post(tx, write(person, notice));
  }
}
