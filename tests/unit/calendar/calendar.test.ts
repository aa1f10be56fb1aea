import fc from "fast-check";
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import type {
  FeedMeeting,
  FeedMilestone,
  MeetingNotice,
} from "../../../app/calendar/calendar-facts.ts";
import {
  calendarFeed as writeFeed,
  meetingCancellation,
  meetingInvitation,
} from "../../../app/calendar/calendar.server.ts";

const london = "Europe/London";
const utc = (text: string) => new Date(`${text}Z`);

const meeting = {
  id: "tz4a98xxat96iws9zmbrgj3a",
  startsAt: utc("2026-12-03T14:00"),
  endsAt: utc("2026-12-03T16:30"),
  place: "Room 4, Mill Street",
  link: "https://meet.example.org/secret-room",
  accessNotes: "Quiet room for Amina",
  sequence: 0,
  createdAt: utc("2026-11-01T09:00"),
  updatedAt: utc("2026-11-02T09:00"),
};
const organiser = { name: "Ruth Adeyemi", email: "ruth@example.org" };
const url = "https://headroom.example.org/meetings/tz4a98xxat96iws9zmbrgj3a";
const notice: MeetingNotice = {
  meeting,
  attendee: { name: "Amina Okoro", email: "amina@example.org" },
  organiser,
  zone: london,
  url,
  now: utc("2026-11-02T09:00:07"),
};
const madeAt = utc("2026-09-01T08:00");
const calendarFeed = ({
  meetings = [],
  milestones = [],
}: {
  meetings?: FeedMeeting[];
  milestones?: FeedMilestone[];
}) => writeFeed({ meetings, milestones, madeAt });
const inFeed: FeedMeeting = { ...meeting, cancelledAt: null, organiser, zone: london, url };

/** Reads a file as a calendar would that knows no zone but those that the file describes. */
function open(file: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const [event] = events;
  if (!event) throw new Error("A calendar without events");
  return { calendar, events, event };
}

const text = (component: ICAL.Component, name: string) =>
  component.getFirstPropertyValue(name)?.toString() ?? null;
const starts = (event: ICAL.Event) => event.startDate.toJSDate().toISOString();

function expectWellFormed(file: string) {
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const { calendar, events } = open(file);
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => text(zone, "tzid"));
  for (const { component } of events) {
    for (const once of ["uid", "dtstamp", "dtstart", "dtend", "summary", "organizer", "sequence"])
      expect(component.getAllProperties(once), once).toHaveLength(1);
    expect(component.hasProperty("duration")).toBe(false);
    for (const time of ["dtstart", "dtend"]) {
      const tzid = component.getFirstProperty(time)?.getFirstParameter("tzid");
      if (tzid) expect(zones).toContain(tzid);
      else expect(text(component, time)).toMatch(/Z$/);
    }
    for (const stamp of ["dtstamp", "created", "last-modified"])
      expect(text(component, stamp), stamp).toMatch(/Z$/);
  }
  return { calendar, events };
}

describe("an invitation", () => {
  const file = meetingInvitation(notice);

  it("asks one member for a reply, as RFC 5546 wants it", () => {
    const { calendar, events } = expectWellFormed(file);
    expect(text(calendar, "method")).toBe("REQUEST");
    expect(text(calendar, "version")).toBe("2.0");
    expect(events).toHaveLength(1);
    const { event } = open(file);
    expect(event.uid).toBe("tz4a98xxat96iws9zmbrgj3a@headroom");
    expect(event.sequence).toBe(0);
    expect(text(event.component, "status")).toBe("CONFIRMED");
    expect(text(event.component, "dtstamp")).toBe("2026-11-02T09:00:07Z");
    expect(text(event.component, "organizer")).toBe("mailto:ruth@example.org");
    expect(event.attendees).toHaveLength(1);
    const [attendee] = event.attendees;
    expect(attendee?.getFirstValue()?.toString().toLowerCase()).toBe("mailto:amina@example.org");
    expect(attendee?.getFirstParameter("cn")).toBe("Amina Okoro");
    expect(attendee?.getFirstParameter("rsvp")).toBe("TRUE");
    expect(attendee?.getFirstParameter("partstat")).toBe("NEEDS-ACTION");
  });

  it("says when and where, and leaves the rest behind sign-in", () => {
    const { event } = open(file);
    expect(starts(event)).toBe("2026-12-03T14:00:00.000Z");
    expect(event.endDate.toJSDate()).toEqual(meeting.endsAt);
    expect(event.startDate.zone.tzid).toBe(london);
    expect(event.summary).toBe("Set meeting");
    expect(event.location).toBe("Room 4, Mill Street");
    expect(event.description).toBe(`Details, once you have signed in: ${url}`);
    const unfolded = file.replaceAll("\r\n ", "");
    expect(unfolded).not.toContain("secret-room");
    expect(unfolded).not.toContain("Quiet room");
  });

  it("keeps its UID and raises SEQUENCE when the meeting moves and when it is cancelled", () => {
    const moved = { ...meeting, startsAt: utc("2026-12-10T14:00"), sequence: 1 };
    const files = [
      file,
      meetingInvitation({ ...notice, meeting: { ...moved, endsAt: utc("2026-12-10T16:30") } }),
      meetingCancellation({ ...notice, meeting: { ...meeting, sequence: 2 } }),
    ].map((each) => open(each));
    expect(new Set(files.map(({ event }) => event.uid)).size).toBe(1);
    expect(files.map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(files.map(({ calendar }) => text(calendar, "method"))).toEqual([
      "REQUEST",
      "REQUEST",
      "CANCEL",
    ]);
  });
});

describe("a cancellation", () => {
  it("cancels for its member, frees the time and asks for no reply", () => {
    const file = meetingCancellation({ ...notice, meeting: { ...meeting, sequence: 1 } });
    const { events } = expectWellFormed(file);
    const [event] = events;
    expect(event && text(event.component, "status")).toBe("CANCELLED");
    expect(event && text(event.component, "transp")).toBe("TRANSPARENT");
    expect(event?.attendees).toHaveLength(1);
    expect(event?.attendees[0]?.getFirstParameter("rsvp")).toBeUndefined();
  });
});

describe("a feed", () => {
  it("publishes every meeting, cancelled ones as such, and no attendee", () => {
    const cancelled = { ...inFeed, id: "second", cancelledAt: utc("2026-11-20T09:00") };
    const file = calendarFeed({ meetings: [inFeed, cancelled] });
    const { calendar, events } = expectWellFormed(file);
    expect(text(calendar, "method")).toBe("PUBLISH");
    expect(text(calendar, "x-wr-calname")).toBe("Headroom");
    expect(text(calendar, "refresh-interval")).toBe("PT1H");
    expect(events.map(({ uid }) => uid)).toEqual([`${meeting.id}@headroom`, "second@headroom"]);
    expect(events.map(({ component }) => text(component, "status"))).toEqual([
      "CONFIRMED",
      "CANCELLED",
    ]);
    expect(events.flatMap(({ attendees }) => attendees)).toEqual([]);
  });

  it("describes each zone once, and has the same bytes until a meeting changes", () => {
    const meetings = [inFeed, { ...inFeed, id: "nz", zone: "Pacific/Auckland" }, inFeed];
    const file = calendarFeed({ meetings });
    const { calendar, events } = expectWellFormed(file);
    const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => text(zone, "tzid"));
    expect(zones).toEqual([london, "Pacific/Auckland"]);
    expect(new Set(events.map(starts))).toEqual(new Set(["2026-12-03T14:00:00.000Z"]));
    expect(calendarFeed({ meetings })).toBe(file);
  });

  it("can be empty", () => {
    const file = calendarFeed({ meetings: [] });
    expect(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent")).toEqual([]);
  });
});

describe("a milestone in a feed", () => {
  const day = (date: string, zone: string) => DateTime.fromISO(date, { zone }).toJSDate();
  const milestone = (first: string, last = first, zone = london): FeedMilestone => ({
    id: "induction",
    title: "Induction",
    startsOn: day(first, zone),
    endsOn: day(last, zone),
    zone,
    url: "https://headroom.example.org/cohorts/twelfth/year",
  });
  const eventOf = (given: FeedMilestone) => open(calendarFeed({ milestones: [given] })).event;

  it("is whole days with an end that is not counted, takes no time and has a UID of its own", () => {
    const file = calendarFeed({ milestones: [milestone("2026-09-14", "2026-09-16")] });
    expect(file).toContain("DTSTART;VALUE=DATE:20260914\r\n");
    expect(file).toContain("DTEND;VALUE=DATE:20260917\r\n");
    expect(file).not.toMatch(/VTIMEZONE|ORGANIZER|ATTENDEE/);
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const { event } = open(file);
    expect(event.uid).toBe("milestone-induction@headroom");
    expect(event.summary).toBe("Induction");
    expect(event.startDate.isDate).toBe(true);
    expect(event.duration.toSeconds()).toBe(3 * 24 * 60 * 60);
    expect(text(event.component, "transp")).toBe("TRANSPARENT");
    expect(text(event.component, "dtstamp")).toBe("2026-09-01T08:00:00Z");
  });

  it.each([
    ["2026-10-24", "2026-10-26", london],
    ["2027-03-27", "2027-03-29", london],
    ["2026-09-26", "2026-09-28", "Pacific/Auckland"],
    ["2026-09-05", "2026-09-07", "America/Santiago"],
    ["2026-12-31", "2027-01-02", "Pacific/Kiritimati"],
  ])("from %s to %s in %s is three days by any calendar", (first, last, zone) => {
    const event = eventOf(milestone(first, last, zone));
    expect(event.startDate.toString()).toBe(first);
    expect(event.duration.toSeconds()).toBe(3 * 24 * 60 * 60);
  });

  it("keeps its UID when it moves, and has the same bytes until then", () => {
    const [before, after] = [milestone("2026-09-14"), milestone("2026-09-21")].map(eventOf);
    expect(after?.uid).toBe(before?.uid);
    const milestones = [milestone("2026-09-14")];
    expect(calendarFeed({ milestones })).toBe(calendarFeed({ milestones }));
  });

  it("stands beside meetings, and its title cannot add lines of its own", () => {
    const title = "Induction\r\nATTENDEE:mailto:eve@example.org";
    const file = calendarFeed({
      meetings: [inFeed],
      milestones: [{ ...milestone("2026-09-14"), title }],
    });
    const { events } = open(file);
    expect(events.map(({ uid }) => uid)).toEqual([
      `${meeting.id}@headroom`,
      "milestone-induction@headroom",
    ]);
    expect(events[1]?.summary).toBe(title.replace("\r\n", "\n"));
    expect(events[1]?.attendees).toEqual([]);
  });
});

describe("zones", () => {
  const inviteAt = (startsAt: Date, zone: string) =>
    meetingInvitation({
      ...notice,
      zone,
      meeting: { ...meeting, startsAt, endsAt: new Date(startsAt.getTime() + 150 * 60_000) },
    });

  it.each([
    ["2026-03-26T14:00", "before the clocks go forward"],
    ["2026-04-02T13:00", "after the clocks go forward"],
    ["2026-10-22T13:00", "before the clocks go back"],
    ["2026-10-29T14:00", "after the clocks go back"],
    ["2027-03-25T14:00", "before, the year after"],
    ["2027-04-01T13:00", "after, the year after"],
  ])("2pm in London is %s UTC, %s", (instant) => {
    const { event } = open(inviteAt(utc(instant), london));
    expect(event.startDate.hour).toBe(14);
    expect(event.startDate.zone.tzid).toBe(london);
    expect(event.startDate.toJSDate()).toEqual(utc(instant));
  });

  it("is the same moment for a member in another zone", () => {
    const london2pm = utc("2026-12-03T14:00");
    const { calendar } = open(meetingInvitation({ ...notice, zone: "America/New_York" }));
    const newYork = calendar.getFirstSubcomponent("vtimezone");
    if (!newYork) throw new Error("No VTIMEZONE");
    const { event } = open(inviteAt(london2pm, london));
    const theirs = event.startDate.convertToZone(new ICAL.Timezone(newYork));
    expect(theirs.hour).toBe(9);
    expect(theirs.toJSDate()).toEqual(london2pm);
  });

  it("writes UTC where no table is known or the table is out of date", () => {
    // Kyiv's new name is in no table yet; Mexico gave up summer time in 2022.
    for (const zone of ["Europe/Kyiv", "America/Mexico_City", "Asia/Calcutta", "UTC"]) {
      const file = inviteAt(utc("2026-07-02T13:00"), zone);
      expectWellFormed(file);
      expect(starts(open(file).event), zone).toBe("2026-07-02T13:00:00.000Z");
      expect(file).toContain("DTSTART:20260702T130000Z");
    }
  });

  it("says the right moment in every zone and season, read by the file alone", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) {
      const meetings = [0, 3, 6, 9].map((month) => {
        const startsAt = new Date(Date.UTC(2026, month, 1 + month, 11));
        const endsAt = new Date(Date.UTC(2026, month, 1 + month, 13));
        return { ...inFeed, id: `m${month}`, zone, startsAt, endsAt };
      });
      const { events } = open(calendarFeed({ meetings }));
      const read = events.map((event) => event.startDate.toJSDate());
      expect(read, zone).toEqual(meetings.map(({ startsAt }) => startsAt));
    }
  });
});

describe("texts", () => {
  const placeOf = (place: string) => {
    const file = meetingInvitation({ ...notice, meeting: { ...meeting, place } });
    expectWellFormed(file);
    return open(file).event.location ?? "";
  };

  it.each([
    "Back\\slash; semicolon, comma: colon",
    "Mill House\nMill Street\nLeeds",
    "Ysbyty Gwynedd, Bangor – ystafell 4 · 病院 · مستشفى · 👩🏽‍⚕️",
    "n\\n is not a line end",
    `${"a".repeat(74)}é${"👩🏽‍⚕️".repeat(40)}`,
    '"quoted"',
  ])("come through as they were typed: %s", (place) => expect(placeOf(place)).toBe(place));

  it("cannot add lines of their own", () => {
    const file = meetingInvitation({
      ...notice,
      meeting: { ...meeting, place: "Room 4\r\nATTENDEE:mailto:eve@example.org" },
      attendee: { name: 'Amina "Mina"\r\nX-EVIL:1', email: "amina@example.org" },
    });
    expectWellFormed(file);
    const { event } = open(file);
    expect(event.attendees).toHaveLength(1);
    expect(event.component.hasProperty("x-evil")).toBe(false);
    expect(event.attendees[0]?.getFirstParameter("cn")).toBe("Amina 'Mina' X-EVIL:1");
  });

  const typed = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom("\\", ";", ",", "\n", "\r", " ", "n", '"', ":", "é", "👩🏽‍⚕️") }),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  // Line ends become one kind, and control characters, which RFC 5545 forbids, go.
  const kept = (place: string) =>
    [...place.replace(/\r\n?/g, "\n")].filter((c) => /[\t\n]|\P{Cc}/u.test(c)).join("");

  it("any place survives the way through a calendar", () => {
    fc.assert(
      fc.property(typed, (place) => {
        expect(placeOf(place)).toBe(kept(place));
      }),
    );
  });

  it("any name leaves the file readable and its member alone in it", () => {
    fc.assert(
      fc.property(typed, (name) => {
        const file = meetingInvitation({ ...notice, attendee: { ...notice.attendee, name } });
        expectWellFormed(file);
        const { event } = open(file);
        expect(event.attendees).toHaveLength(1);
        expect(event.attendees[0]?.getFirstValue()?.toString().toLowerCase()).toBe(
          "mailto:amina@example.org",
        );
      }),
    );
  });
});
