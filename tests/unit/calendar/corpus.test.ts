import ICAL from "ical.js";
import { DateTime } from "luxon";
import { type IcsDateObject, convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import {
  calendarFeed,
  meetingCancellation,
  meetingInvitation,
} from "../../../app/calendar/calendar.server.ts";

/*
 * A corpus of the files that Headroom makes, each read by two parsers that know nothing of each other: ical.js (Mozilla) and
 * ts-ics. Both must find the same meeting, at the moments that were meant.
 */

const zones = ["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC"];
/** Wall times about both changes of the clocks in London and New York, and on common days. */
const walls = [
  "2026-10-24T14:00",
  "2026-10-25T00:30",
  "2026-10-25T09:00",
  "2026-10-31T14:00",
  "2026-11-01T09:30",
  "2027-03-13T13:30",
  "2027-03-14T10:00",
  "2027-03-27T23:30",
  "2027-03-28T09:00",
  "2027-03-29T14:00",
  "2027-06-24T08:00",
  "2027-12-31T22:00",
];
const places = [
  "By video",
  "Room 4; the Old Dispensary, Bloomsbury",
  "Ystafell Gyfarfod, Tŷ Hywel \\ 2",
];

const corpus = zones.flatMap((zone) =>
  walls.map((wall, at) => {
    const startsAt = DateTime.fromISO(wall, { zone });
    const meeting = {
      id: `meeting${at}`,
      startsAt: startsAt.toJSDate(),
      endsAt: startsAt.plus({ minutes: 210 }).toJSDate(),
      place: places[at % places.length] ?? "",
      sequence: at,
      createdAt: new Date("2026-09-01T08:00Z"),
      updatedAt: new Date("2026-09-02T08:00Z"),
    };
    const common = {
      organiser: { name: "Siân O’Neill; MD", email: "sian@example.org" },
      zone,
      url: `https://headroom.example.org/meetings/meeting${at}`,
    };
    const notice = {
      ...common,
      meeting,
      attendee: { name: "Tomasz Zieliński", email: "tomasz@example.org" },
      now: new Date("2026-09-02T08:00:05Z"),
    };
    const inFeed = { ...meeting, ...common, cancelledAt: at % 4 === 0 ? meeting.updatedAt : null };
    const feed = { meetings: [inFeed], milestones: [], madeAt: meeting.createdAt };
    return [
      { method: "REQUEST", file: meetingInvitation(notice) },
      { method: "CANCEL", file: meetingCancellation(notice) },
      { method: "PUBLISH", file: calendarFeed(feed) },
    ].map((made) => ({ ...made, zone, wall, meeting }));
  }),
);

function byIcalJs(file: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  return {
    method: String(calendar.getFirstPropertyValue("method")),
    uid: event.uid,
    sequence: event.sequence,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    place: event.location,
    status: String(event.component.getFirstPropertyValue("status")),
  };
}

/**
 * The moment of a wall time with its TZID, by the zone data of the system, as calendars do that know the zone's name: so that the
 * file's own VTIMEZONE, by which ical.js goes, is checked against it.
 */
const momentOf = ({ date, local }: IcsDateObject) =>
  local
    ? DateTime.fromJSDate(local.date, { zone: "utc" })
        .setZone(local.timezone, { keepLocalTime: true })
        .toJSDate()
        .toISOString()
    : date.toISOString();

function byTsIcs(file: string) {
  const calendar = convertIcsCalendar(undefined, file);
  const event = calendar.events?.[0];
  if (!event || !("end" in event) || !event.end) throw new Error("No event with an end");
  return {
    method: calendar.method,
    uid: event.uid,
    // It leaves out what is the default of RFC 5545 (3.8.7.4).
    sequence: event.sequence ?? 0,
    starts: momentOf(event.start),
    ends: momentOf(event.end),
    summary: event.summary,
    place: event.location,
    status: event.status,
  };
}

test.each(zones)("what is made in %s is read alike by two parsers, as it was meant", (of) => {
  const made = corpus.flat().filter(({ zone }) => zone === of);
  expect(made).toHaveLength(walls.length * 3);
  for (const { method, file, meeting, wall } of made) {
    const [one, other] = [byIcalJs(file), byTsIcs(file)];
    expect(other, `${method} ${wall}`).toEqual(one);
    expect(one, `${method} ${wall}`).toMatchObject({
      method,
      uid: `${meeting.id}@headroom`,
      sequence: meeting.sequence,
      starts: meeting.startsAt.toISOString(),
      ends: meeting.endsAt.toISOString(),
      summary: "Set meeting",
      place: meeting.place,
    });
    // Whoever reads it in another zone sees the same moment, and the cohort's wall time stands in the file.
    if (of !== "UTC") expect(file).toContain(wall.replaceAll(/[-:]/g, ""));
  }
});
