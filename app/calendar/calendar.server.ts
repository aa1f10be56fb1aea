import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { DateTime } from "luxon";
import type { Milestone, SetMeeting } from "../generated/prisma/client.ts";
import { zoneComponent, zoneIsRight } from "./calendar-zone.server.ts";

/*
 * A calendar is seen by more people than a set: by secretaries, colleagues, and whoever stands
 * behind a screen. So a meeting shows as "Set meeting" with its time and place, and a slot as
 * "Coaching" or "Co-consulting", a day of presentations as "Final presentations". Whose set it is, the link to join, the access notes and the
 * question that somebody brings are a sign-in away.
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

/** How often calendars should look at a feed again, in seconds. Google follows its own mind. */
const feedInterval = 60 * 60;

// Inside a quoted parameter RFC 5545 knows no escape for a quote, and calendars stop at one.
const asName = ({ name, email }: CalendarPerson) => ({
  name: name.replace(/[\p{Cc}\\]+/gu, " ").replaceAll('"', "'"),
  email,
});

// RFC 5545 (3.1) allows no control character in a text but tab and line end.
const asText = (text: string) => text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");

const newCalendar = (method: ICalCalendarMethod): ICalCalendar =>
  ical({
    prodId: { company: "Headroom", product: "Calendar", language: "EN" },
    method,
    // With a name here, DTSTAMP and its kind would be written in that zone; they must be UTC.
    timezone: { name: null, generator: zoneComponent },
  });

function addMeeting(
  calendar: ICalCalendar,
  {
    meeting,
    organiser,
    zone,
    url,
    summary = "Set meeting",
  }: Pick<FeedMeeting, "organiser" | "zone" | "url" | "summary"> & {
    meeting: CalendarMeeting;
  },
  { cancelled, stamp }: { cancelled: boolean; stamp: Date },
): ICalEvent {
  const { startsAt, endsAt } = meeting;
  return calendar.createEvent({
    id: `${meeting.id}@headroom`,
    sequence: meeting.sequence,
    stamp,
    created: meeting.createdAt,
    lastModified: meeting.updatedAt,
    // A bare Date would be read in the machine's own zone.
    start: DateTime.fromJSDate(startsAt),
    end: DateTime.fromJSDate(endsAt),
    timezone: zoneIsRight(startsAt, zone) && zoneIsRight(endsAt, zone) ? zone : null,
    summary,
    location: asText(meeting.place) || null,
    description: `Details, once you have signed in: ${asText(url)}`,
    organizer: asName(organiser),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Calendars that keep a cancelled meeting in sight should at least not block its time.
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  });
}

/** A day of a zone as calendars count days, which know no zone: `VALUE=DATE`. */
const calendarDay = (day: Date, zone: string) =>
  DateTime.fromJSDate(day, { zone }).setZone("utc", { keepLocalTime: true }).startOf("day");

function addMilestone(
  calendar: ICalCalendar,
  { id, title, startsOn, endsOn, zone, url }: FeedMilestone,
  stamp: Date,
): void {
  calendar.createEvent({
    id: `milestone-${id}@headroom`,
    stamp,
    allDay: true,
    start: calendarDay(startsOn, zone),
    // RFC 5545 (3.6.1): the first day that it does not last.
    end: calendarDay(endsOn, zone).plus({ days: 1 }),
    timezone: null,
    summary: asText(title),
    description: `Details, once you have signed in: ${asText(url)}`,
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
}

// RFC 5545 (3.1): each line ends in CRLF, the last one too.
const written = (calendar: ICalCalendar) => `${calendar.toString()}\r\n`;

/**
 * An invitation for one member, or its replacement once the meeting has moved: the UID stays, and
 * `meeting.sequence` is to be one higher than in the last notice (RFC 5546, 3.2.2).
 * Send as `text/calendar; method=REQUEST; charset=utf-8`.
 */
export function meetingInvitation(notice: MeetingNotice): string {
  const calendar = newCalendar(ICalCalendarMethod.REQUEST);
  addMeeting(calendar, notice, { cancelled: false, stamp: notice.now }).createAttendee({
    ...asName(notice.attendee),
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: true,
  });
  return written(calendar);
}

/**
 * Takes the meeting out of one member's calendar: same UID, `meeting.sequence` one higher than in
 * the last notice (RFC 5546, 3.2.5). Send as `text/calendar; method=CANCEL; charset=utf-8`.
 */
export function meetingCancellation(notice: MeetingNotice): string {
  const calendar = newCalendar(ICalCalendarMethod.CANCEL);
  addMeeting(calendar, notice, { cancelled: true, stamp: notice.now }).createAttendee({
    ...asName(notice.attendee),
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
  });
  return written(calendar);
}

/**
 * What a subscribed calendar reads: every meeting, cancelled ones marked as such, nobody's names
 * but the organiser's (RFC 5546, 3.2.1, forbids ATTENDEE here), and every milestone as a day or
 * days. What is unchanged gives unchanged bytes, so that the answer can carry an ETag. Send as
 * `text/calendar; charset=utf-8`.
 * @param madeAt when the feed was made, with which milestones are stamped: they keep no time of their own
 */
export function calendarFeed({
  meetings,
  milestones,
  madeAt,
}: {
  meetings: FeedMeeting[];
  milestones: FeedMilestone[];
  madeAt: Date;
}): string {
  const calendar = newCalendar(ICalCalendarMethod.PUBLISH).name("Headroom").ttl(feedInterval);
  for (const meeting of meetings) {
    const cancelled = meeting.cancelledAt !== null;
    addMeeting(calendar, { ...meeting, meeting }, { cancelled, stamp: meeting.updatedAt });
  }
  for (const milestone of milestones) addMilestone(calendar, milestone, madeAt);
  return written(calendar);
}
