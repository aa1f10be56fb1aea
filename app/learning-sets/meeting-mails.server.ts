import { showWhen } from "../cohorts/wall-time.server.ts";
import type { Prisma, SetMeeting } from "../generated/prisma/client.ts";
import { settings } from "../server/environment.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { meetingCancellation, meetingInvitation } from "./calendar.server.ts";

type Announced = SetMeeting & {
  set: { cohort: { zone: string } };
  calledBy: { name: string; email: string };
};

/** Invites everybody of the set, by mail with a calendar part. */
export const announceNew = (tx: Prisma.TransactionClient, meeting: Announced) =>
  toEverybody(tx, meeting, (to, notice) => ({
    to,
    template: "meeting-invitation",
    props: wording(meeting),
    calendar: meetingInvitation(notice),
  }));

/** Tells everybody of the set what has changed. @param before when the meeting was to be, in words */
export const announceMoved = (tx: Prisma.TransactionClient, meeting: Announced, before: string) =>
  toEverybody(tx, meeting, (to, notice) => ({
    to,
    template: "meeting-moved",
    props: { ...wording(meeting), before },
    calendar: meetingInvitation(notice),
  }));

/** Tells everybody of the set that the meeting is off. */
export const announceCancelled = (tx: Prisma.TransactionClient, meeting: Announced) =>
  toEverybody(tx, meeting, (to, notice) => ({
    to,
    template: "meeting-cancelled",
    props: wording(meeting),
    calendar: meetingCancellation(notice),
  }));

const pageOf = (meeting: Announced) => addressOf(`/meetings/${meeting.id}`);

const wording = (meeting: Announced) => ({
  when: showWhen(meeting.startsAt, meeting.set.cohort.zone),
  place: meeting.place,
  url: pageOf(meeting),
});

/** The product's own address: Outlook offers no reply to somebody who is invited by themselves. */
const mailbox = () => ({
  name: "Headroom",
  email: /<(.+)>/.exec(settings().MAIL_FROM)?.[1] ?? settings().MAIL_FROM,
});

type Notice = Parameters<typeof meetingInvitation>[0];
type Post = Parameters<typeof post>[1];

async function toEverybody(
  tx: Prisma.TransactionClient,
  meeting: Announced,
  write: (to: { id: string; email: string }, notice: Notice) => Post,
) {
  const people = await tx.person.findMany({
    where: {
      OR: [
        { setMemberships: { some: { setId: meeting.setId } } },
        { setsLed: { some: { id: meeting.setId } } },
      ],
    },
    select: { id: true, name: true, email: true },
  });
  for (const person of people) {
    const notice = {
      meeting,
      attendee: person,
      organiser: person.id === meeting.calledById ? mailbox() : meeting.calledBy,
      zone: meeting.set.cohort.zone,
      url: pageOf(meeting),
      now: new Date(),
    };
    await post(tx, write(person, notice));
  }
}
