import type { Milestone, SetMeeting } from "../generated/prisma/client.ts";

/*
 * A calendar is seen by more people than a set: by secretaries, colleagues, and whoever stands
 * behind a screen. So a meeting shows as "Set meeting" with its time and place, a slot as
 * "Coaching" or "Co-consulting", and a day of presentations as "Final presentations". Whose set it
 * is, the link to join, the access notes and the question that somebody brings are a sign-in away.
 */

/** What a calendar may know of a meeting. */
export type CalendarMeeting = Pick<
  SetMeeting,
  "id" | "startsAt" | "endsAt" | "place" | "sequence" | "createdAt" | "updatedAt"
>;

/** What a calendar shows of something, where it is no set meeting. */
type Titled = { summary?: string };

/** A person as calendars know them. */
export type CalendarPerson = { name: string; email: string };

/** One meeting's mail to one member. */
export type MeetingNotice = Titled & {
  meeting: CalendarMeeting;
  attendee: CalendarPerson;
  /** Who replies go to. Outlook offers no reply to a reader who is the organiser. */
  organiser: CalendarPerson;
  /** The IANA zone of the cohort. */
  zone: string;
  /** The meeting's page, which asks for sign-in. */
  url: string;
  /** When the notice is made. */
  now: Date;
};

/** A meeting in a feed, in its cohort's zone. */
export type FeedMeeting = CalendarMeeting &
  Titled & {
    cancelledAt: Date | null;
    organiser: CalendarPerson;
    zone: string;
    url: string;
  };

/** A milestone in a feed: whole days of its cohort's zone, the last one counted. It invites nobody, and takes no time. */
export type FeedMilestone = Pick<Milestone, "id" | "title" | "startsOn" | "endsOn"> & {
  zone: string;
  url: string;
};
